using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using DeviceKit.Programs.Tests.Running;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Programs.Tests;

/// <summary>Every program does on the device what it does on .NET.</summary>
[Trait("Category", "Device")]
public sealed class ProgramTests
{
    private static readonly Dictionary<string, TestProgram> s_programs = ProgramCorpus.All.ToDictionary(p => p.Id);
    private static readonly BatchQueue s_dotnet = new(ProgramCorpus.Chosen, b => b.RunOnDotnet());
    private static readonly Dictionary<string, BatchQueue> s_device =
        Configuration.Chosen.ToDictionary(c => c.Name, c => new BatchQueue(ProgramCorpus.Chosen.Where(c.Runs), b => b.RunOnDevice(c)));

    /// <summary>Configuration and program.</summary>
    public static TheoryData<string, string> Cases =>
        [.. from configuration in Configuration.Chosen from program in ProgramCorpus.Chosen where configuration.Runs(program) select (configuration.Name, program.Id)];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Cases))]
    public async Task Program_DoesTheSameOnTheDevice(string configuration, string program)
    {
        Assert.SkipWhen(Qemu.Path is null, $"{Qemu.Command} is not installed (Debian: qemu-system-misc)");
        TestProgram tested = s_programs[program];
        ProgramOutcome expected = await s_dotnet.OutcomeOf(tested);
        Assert.True(expected.IsWhole, $"{program} on .NET: {expected.End}");
        string? difference = OutcomeDifference.Of(tested, configuration, expected, await s_device[configuration].OutcomeOf(tested));
        Assert.True(difference is null, difference);
    }
}
