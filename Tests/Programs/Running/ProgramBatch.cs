using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Programs.Tests.Compiling;

namespace DeviceKit.Programs.Tests.Running;

/// <summary>Programs that are built and run together: several in one process, or one that needs its own.</summary>
/// <param name="Programs">The programs.</param>
internal sealed record ProgramBatch(IReadOnlyList<TestProgram> Programs)
{
    private const int Most = 40;

    private bool IsAlone => Programs[0].IsAlone;

    /// <summary>Divides programs into batches.</summary>
    public static IReadOnlyList<ProgramBatch> Of(IEnumerable<TestProgram> programs) =>
    [
        .. programs.Where(p => !p.IsAlone).Chunk(Most).Select(p => new ProgramBatch(p)),
        .. programs.Where(p => p.IsAlone).Select(p => new ProgramBatch([p])),
    ];

    /// <summary>Runs it on .NET.</summary>
    public IReadOnlyDictionary<string, ProgramOutcome> RunOnDotnet() => RunOnDotnet(1)[0];

    /// <summary>Runs it on .NET several times.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, ProgramOutcome>> RunOnDotnet(int times)
    {
        string folder = Directory.CreateTempSubdirectory("devicekit-programs-").FullName;
        try
        {
            string assembly = IsAlone ? ProgramCompiler.CompileAlone(Programs[0], folder, debug: false) : ProgramCompiler.CompileTogether(Programs, folder, debug: false);
            return [.. Enumerable.Range(0, times).Select(_ => Outcomes(DotnetRun.Run(assembly)))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Runs it on the device.</summary>
    public IReadOnlyDictionary<string, ProgramOutcome> RunOnDevice(Configuration configuration)
    {
        string folder = Directory.CreateTempSubdirectory("devicekit-programs-").FullName;
        try
        {
            var device = new DeviceRun(configuration, folder);
            return IsAlone ? new Dictionary<string, ProgramOutcome> { [Programs[0].Id] = device.RunAlone(Programs[0]) } : device.RunTogether(Programs);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private Dictionary<string, ProgramOutcome> Outcomes((string Output, int ExitCode, string Errors) run) =>
        IsAlone
            ? new() { [Programs[0].Id] = ProgramOutcome.OfProcess(run.Output, run.ExitCode) }
            : BatchOutput.Read(run.Output).ToDictionary(p => p.Id, p => p.Outcome.IsWhole ? p.Outcome : p.Outcome with { End = $".NET ended with {run.ExitCode}: {run.Errors}" });
}
