using System;
using System.Collections.Generic;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The wrong uses of one simulated ESP-IDF.</summary>
internal sealed class ContractLog(Func<TimeSpan> now)
{
    private readonly List<ContractViolation> _violations = [];

    /// <summary>What was noted so far.</summary>
    public IReadOnlyList<ContractViolation> Violations => _violations;

    /// <summary>Notes that a rule was broken; what the call then answers is its own business.</summary>
    /// <param name="rule">The rule's name in the table.</param>
    /// <param name="call">The C function.</param>
    /// <param name="detail">What exactly came.</param>
    public void Add(string rule, string call, string detail = "") =>
        _violations.Add(new ContractViolation(ContractTable.Rule(rule), call, now(), detail));
}
