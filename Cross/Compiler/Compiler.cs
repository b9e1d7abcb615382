using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Cross.Compiling;
using DeviceKit.Cross.Elf;
using DeviceKit.Cross.Images;
using DeviceKit.Cross.Importing;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Lowering;
using DeviceKit.Cross.Machines;
using DeviceKit.Cross.Optimising;
using DeviceKit.Cross.Preinitialising;
using DeviceKit.Cross.Reading;
using DeviceKit.Cross.Sealing;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross;

/// <summary>The driver: an assembly file in, an image out.</summary>
internal sealed class Compiler
{
    private readonly CompilerOptions _options;
    private readonly Target _target;
    private readonly Closure _closure;
    private readonly TypeSystem _types;
    private readonly Importer _importer;
    private readonly Images.Thunks _thunks = new();

    private Compiler(CompilerOptions options, Target target, Closure closure)
    {
        _options = options;
        _target = target;
        _closure = closure;
        _types = new TypeSystem(closure);
        _importer = new Importer(_types);
    }

    /// <summary>Compiles an application.</summary>
    public static CompilerResult Compile(CompilerOptions options)
    {
        if (Target.Find(options.Board) is not { } target)
        {
            return Failed([new Diagnostic(DiagnosticCodes.UnknownBoard, $"the board '{options.Board}' cannot be compiled for", options.Assembly, "choose qemu-sim")]);
        }

        if (options.Traces)
        {
            return Failed([new Diagnostic(DiagnosticCodes.NotSupported, "images do not carry names and lines for traces yet", options.Assembly, "leave the option out: 'devicekit exec' finds them in the ELF")]);
        }

        (Closure? closure, Diagnostic? diagnostic) = Closure.Open(new ClosureFiles(options.Assembly, options.ClassLibrary));
        return closure is null ? Failed([diagnostic!]) : new Compiler(options, target, closure).Run();
    }

    private static CompilerResult Failed(IReadOnlyList<Diagnostic> diagnostics) => new(null, null, diagnostics);

    private CompilerResult Run()
    {
        FunctionSymbol entry = ProgramEntry.Create(_types, _closure.EntryPoint);
        (SealedProgram program, IReadOnlyList<Diagnostic> diagnostics) = Seal(entry, null);
        if (diagnostics.Count > 0)
        {
            return Failed(diagnostics);
        }

        if (_options.Level != OptimizationLevel.None)
        {
            InitialState state = Preinitialise(program);
            (program, diagnostics) = Seal(entry, program, state);
            Pipeline.Run(program.Functions, new ProgramFacts(_types, program), _options.Level, verify: _options.Verify);
            (program, diagnostics) = Seal(entry, program);
        }

        try
        {
            LinkedImage image = Link(entry, program);
            return new CompilerResult(ElfWriter.Write(image.File), image.Map, diagnostics);
        }
        catch (LinkException exception)
        {
            return Failed([new Diagnostic(DiagnosticCodes.DoesNotFit, exception.Message, _options.Assembly, "give it less, or another board")]);
        }
    }

    private FunctionSymbol StackOverflow => _importer.Helpers.Find(nameof(StackOverflow));

    private (SealedProgram Program, IReadOnlyList<Diagnostic> Diagnostics) Seal(FunctionSymbol entry, SealedProgram? before, InitialState? state = null) =>
        Sealer.Seal(_types, _importer, _importer.Helpers.Find, Cleanup.Run, [entry, StackOverflow], before, state);

    /// <summary>Runs the static constructors that can be run now, and uses what they left.</summary>
    private InitialState Preinitialise(SealedProgram program)
    {
        var facts = new ProgramFacts(_types, program);
        (InitialState state, _) = Preinitializer.Run(_types, program, facts, _thunks);
        var folding = new InitialStateFolding(state, facts);
        foreach (Function function in program.Functions.Where(folding.Run))
        {
            Cleanup.Run(function);
        }

        return state;
    }

    private LinkedImage Link(FunctionSymbol entry, SealedProgram program)
    {
        var layout = new ProgramLayout(_types, program, _importer.Helpers.Find, _thunks);
        IMachine machine = _target.CreateMachine(_options.Level == OptimizationLevel.Size);
        var linker = new ProgramLinker(machine.CreateRuntime(), _target.Memory, machine.Memory);
        return linker.Link(new ProgramParts(entry, Generate(layout, machine))
        {
            Name = Path.GetFileName(_options.Assembly),
            Board = _options.Board,
            HeapSize = _options.HeapSize,
            StackSize = _options.StackSize,
            StackOverflow = StackOverflow,
            Defined = new Dictionary<string, long> { ["__gc_stress"] = _options.StressCollector ? 1 : 0 },
            LineOf = new SourceLineFinder(_types).Find,
        });
    }

    /// <summary>Code for each function; of filters after the functions whose frames they read.</summary>
    private static List<CodeObject> Generate(ProgramLayout layout, IMachine machine)
    {
        var lowering = new ProgramLowering(layout, machine.Traits);
        IReadOnlyList<Function> functions = layout.Functions;
        foreach (Function function in functions)
        {
            lowering.Lower(function);
        }

        var codes = new Dictionary<FunctionSymbol, CodeObject>();
        foreach (Function function in functions.OrderBy(f => f.Parent is null ? 0 : 1))
        {
            Cleanup.Run(function);
            CriticalEdges.Split(function);
            codes.Add(function.Symbol, machine.Compile(function, function.Parent is null ? null : codes[function.Parent.Symbol]));
        }

        return [.. functions.Select(f => codes[f.Symbol])];
    }
}
