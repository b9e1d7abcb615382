using Xunit;

namespace DeviceKit.Stack.Tests.Robustness;

/// <summary>Tests that measure the whole process's memory: they run when no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "Alone";
}
