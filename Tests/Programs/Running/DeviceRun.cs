using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DeviceKit.Cross;
using DeviceKit.Programs.Tests.Compiling;
using DeviceKit.Tests.Machine;

namespace DeviceKit.Programs.Tests.Running;

/// <summary>Programs, compiled for the board qemu-sim and run in QEMU.</summary>
/// <param name="configuration">How they are compiled.</param>
/// <param name="folder">Where files may be written.</param>
internal sealed class DeviceRun(Configuration configuration, string folder)
{
    private const int HeapSize = 64 * 1024;
    private const int StackSize = 32 * 1024;

    /// <summary>How long the compiler may take, which is seconds when it is not caught in a loop of its own.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(120);

    private readonly Dictionary<string, ProgramOutcome> _outcomes = [];
    private readonly TimeSpan _limit = TimeSpan.FromSeconds(configuration.StressCollector ? 120 : 40);
    private int _images;

    /// <summary>Runs programs that share an image. When it cannot be made, or stops, the program that is the reason fails and the others get another.</summary>
    public IReadOnlyDictionary<string, ProgramOutcome> RunTogether(IReadOnlyList<TestProgram> programs)
    {
        while (programs.Count > 0)
        {
            (byte[]? image, string errors) = Compile(programs, alone: false);
            if (image is not null)
            {
                Divide(programs, Qemu.Run(image, _limit));
            }
            else
            {
                Refuse(programs, errors);
            }

            programs = [.. programs.Where(p => !_outcomes.ContainsKey(p.Id))];
        }

        return _outcomes;
    }

    /// <summary>Runs a program that ends its process itself.</summary>
    public ProgramOutcome RunAlone(TestProgram program)
    {
        (byte[]? image, string errors) = Compile([program], alone: true);
        if (image is null)
        {
            return new ProgramOutcome("", $"does not compile:\n{errors}", IsWhole: false);
        }

        QemuRun run = Qemu.Run(image, _limit);
        return run.ExitCode is { } code ? ProgramOutcome.OfProcess(run.Text, code) : new ProgramOutcome(run.Text, Ended(run), IsWhole: false);
    }

    /// <summary>Compiles programs to one image.</summary>
    private (byte[]? Image, string Errors) Compile(IReadOnlyList<TestProgram> programs, bool alone)
    {
        string place = Directory.CreateDirectory(Path.Combine(folder, $"image{_images++}")).FullName;
        bool debug = configuration.Level == OptimizationLevel.None;
        string assembly = alone ? ProgramCompiler.CompileAlone(programs[0], place, debug) : ProgramCompiler.CompileTogether(programs, place, debug);
        try
        {
            var options = new CompilerOptions(assembly, "qemu-sim", configuration.Level, Traces: false, HeapSize, StackSize, configuration.StressCollector);
            var compilation = Task.Run(() => Compiler.Compile(options));
            return compilation.Wait(s_patience)
                ? (compilation.Result.Elf, string.Join('\n', compilation.Result.Diagnostics.Select(d => d.ToString())))
                : (null, $"the compiler did not end in {s_patience.TotalSeconds} s");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A mistake of the compiler's: some program is the reason, and is found by halves.
            return (null, e.ToString());
        }
    }

    private void Divide(IReadOnlyList<TestProgram> programs, QemuRun run)
    {
        int before = _outcomes.Count;
        foreach ((string id, ProgramOutcome outcome) in BatchOutput.Read(run.Text))
        {
            _outcomes[id] = outcome.IsWhole ? outcome : outcome with { End = Ended(run) };
        }

        if (_outcomes.Count == before)
        {
            // It stopped before the first program, or between two of them: nobody else can be blamed.
            _outcomes.Add(programs[0].Id, new ProgramOutcome(run.Text, $"{Ended(run)}, and no program began", IsWhole: false));
        }
    }

    private void Refuse(IReadOnlyList<TestProgram> programs, string errors)
    {
        TestProgram[] named = [.. programs.Where(p => programs.Count == 1 || IsNamed(p, errors))];
        foreach (TestProgram program in named)
        {
            string own = string.Join('\n', errors.Split('\n').Where(line => IsNamed(program, line)));
            _outcomes.Add(program.Id, new ProgramOutcome("", $"does not compile:\n{(own.Length > 0 ? own : errors)}", IsWhole: false));
        }

        if (named.Length == 0)
        {
            RunTogether([.. programs.Take(programs.Count / 2)]);
            RunTogether([.. programs.Skip(programs.Count / 2)]);
        }
    }

    private static bool IsNamed(TestProgram program, string errors) =>
        errors.Contains($"{program.Namespace}.", StringComparison.Ordinal) || errors.Contains($"/{program.Path}", StringComparison.Ordinal);

    private string Ended(QemuRun run) =>
        (run.ExitCode is { } code ? $"the machine ended with exit code {code}" : $"the time was up after {_limit.TotalSeconds} s") + (run.Errors.Length > 0 ? $"; stderr:\n{run.Errors}" : "");
}
