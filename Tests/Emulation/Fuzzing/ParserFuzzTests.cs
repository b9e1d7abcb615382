using System.Linq;
using DeviceKit.Fuzz;
using Xunit;

namespace DeviceKit.Emulation.Tests.Fuzzing;

/// <summary>What <c>fuzz all</c> does: 200,000 inputs for each parser, and in the quick run a tenth of them.</summary>
public sealed class ParserFuzzTests
{
    private const int QuickInputs = 20_000;
    private const int AllInputs = 200_000;
    private const ulong Seed = 1;

    public static TheoryData<string> Targets => [.. FuzzTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void HostileInputs_AreTakenInBoundedMemory(string name) => Run(name, Seed, QuickInputs);

    [Theory]
    [Trait("Category", "Slow")]
    [MemberData(nameof(Targets))]
    public void AllHostileInputs_AreTakenInBoundedMemory(string name) => Run(name, Seed + QuickInputs, AllInputs - QuickInputs);

    [Fact]
    public void Failure_IsReportedWithSeedBytesAndCommand()
    {
        FuzzFailure? failure = FuzzRun.Run(new BrokenTarget(), 7, 1000);

        Assert.NotNull(failure);
        Assert.Equal(failure.Input, FuzzRun.Run(new BrokenTarget(), failure.Seed, 1)?.Input);
        Assert.Contains($"fuzz broken --seed {failure.Seed} --count 1", failure.ToString());
        Assert.Contains(System.Convert.ToHexString(failure.Input), failure.ToString());
    }

    private static void Run(string name, ulong seed, int count)
    {
        FuzzTarget target = FuzzTargets.All.Single(candidate => candidate.Name == name);
        FuzzFailure? failure = FuzzRun.Run(target, seed, count);
        Assert.True(failure is null, failure?.ToString());
    }
}
