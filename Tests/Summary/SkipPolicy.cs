using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.TestSummary;

/// <summary>Says which skips are not permitted.</summary>
/// <param name="rules">The permitted skips.</param>
/// <param name="strict">True on a machine that can run everything: a Debian, as root.</param>
/// <param name="probe">Runs a probe; true when it succeeds.</param>
internal sealed class SkipPolicy(IReadOnlyList<SkipRule> rules, bool strict, Func<string, bool> probe)
{
    private readonly Dictionary<string, bool> _probed = [];

    /// <summary>Why a skip is not permitted, or null when it is.</summary>
    public string? Objection(TestResult skip)
    {
        if (!strict)
        {
            return null;
        }

        SkipRule? rule = rules.FirstOrDefault(r => r.Matches(skip));
        if (rule is null)
        {
            return "Tests/skips.txt does not permit this skip";
        }

        if (!_probed.TryGetValue(rule.Probe, out bool succeeds))
        {
            _probed[rule.Probe] = succeeds = probe(rule.Probe);
        }

        return succeeds ? $"this machine could have run it: '{rule.Probe}' succeeds" : null;
    }
}
