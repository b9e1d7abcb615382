using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <summary>A source of chance under test.</summary>
public interface IRandomBench
{
    /// <summary>The source.</summary>
    IRandom Subject { get; }
}
