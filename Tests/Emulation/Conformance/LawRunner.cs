using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Conformance;
using DeviceKit.Runtime;
using Xunit;

namespace DeviceKit.Emulation.Tests.Conformance;

/// <summary>Runs laws by name on a loop.</summary>
internal static class LawRunner
{
    /// <summary>The names of laws, one theory case each.</summary>
    public static TheoryData<string> Names<TBench>(IEnumerable<Law<TBench>> laws) => [.. laws.Select(law => law.Name)];

    /// <summary>Every law on every kind of subject.</summary>
    public static TheoryData<string, string> Matrix<TBench>(IEnumerable<Law<TBench>> laws, IEnumerable<string> subjects)
    {
        var cases = new TheoryData<string, string>();
        foreach (string subject in subjects)
        {
            foreach (Law<TBench> law in laws)
            {
                cases.Add(subject, law.Name);
            }
        }

        return cases;
    }

    public static void Keep<TBench>(IEnumerable<Law<TBench>> laws, string name, EventLoop loop, TBench bench)
    {
        Law<TBench> law = laws.Single(law => law.Name == name);
        loop.Run(async () =>
        {
            await law.Check(bench);
            return 0;
        });
    }

    /// <summary>A broken implementation breaks the law that it was broken for: a law that nothing can break is no test.</summary>
    public static void Break<TBench>(IEnumerable<Law<TBench>> laws, string name, EventLoop loop, TBench bench)
    {
        LawViolationException e = Assert.Throws<LawViolationException>(() => Keep(laws, name, loop, bench));
        Assert.Equal(name, e.Law);
    }
}
