using System;
using System.Threading.Tasks;

namespace DeviceKit.Conformance;

/// <summary>One law of a signature.</summary>
/// <typeparam name="TBench">What holds the implementation under test and its surroundings.</typeparam>
/// <param name="Name">The law's name, which is its method's.</param>
/// <param name="Check">Throws <see cref="LawViolationException"/> when the implementation breaks the law. Wants a fresh bench and its event loop.</param>
public sealed record Law<TBench>(string Name, Func<TBench, ValueTask> Check)
{
    /// <summary>The law's name.</summary>
    public override string ToString() => Name;
}
