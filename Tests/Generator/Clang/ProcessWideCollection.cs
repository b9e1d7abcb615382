using Xunit;

namespace DeviceKit.Generator.Tests.Clang;

/// <summary>Tests that change what the whole process shares: alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProcessWideCollection
{
    public const string Name = "process-wide";
}
