using System.Linq;
using DeviceKit.Fuzz;
using Xunit;

namespace DeviceKit.Emulation.Tests.Fuzzing;

/// <summary>A short share of what the fuzz program does; the whole is <c>fuzz all --count 200000</c>.</summary>
public sealed class ParserFuzzTests
{
    private const int Inputs = 20_000;
    private const ulong Seed = 1;

    public static TheoryData<string> Targets => [.. FuzzTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void HostileInputs_AreTakenInBoundedMemory(string name)
    {
        FuzzTarget target = FuzzTargets.All.Single(candidate => candidate.Name == name);

        FuzzFailure? failure = FuzzRun.Run(target, Seed, Inputs);

        Assert.True(failure is null, failure?.ToString());
    }

    [Fact]
    public void Failure_IsReportedWithSeedBytesAndCommand()
    {
        FuzzFailure? failure = FuzzRun.Run(new BrokenTarget(), 7, 1000);

        Assert.NotNull(failure);
        Assert.Equal(failure.Input, FuzzRun.Run(new BrokenTarget(), failure.Seed, 1)?.Input);
        Assert.Contains($"fuzz broken --seed {failure.Seed} --count 1", failure.ToString());
        Assert.Contains(System.Convert.ToHexString(failure.Input), failure.ToString());
    }
}
