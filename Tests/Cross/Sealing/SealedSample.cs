using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Thunks = DeviceKit.Cross.Images.Thunks;
using DeviceKit.Cross.Importing;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Optimising;
using DeviceKit.Cross.Preinitialising;
using DeviceKit.Cross.Reading;
using DeviceKit.Cross.Sealing;
using DeviceKit.Cross.Tests.Importing;
using DeviceKit.Cross.Tests.Reading;
using DeviceKit.Cross.Types;
using Microsoft.CodeAnalysis;
using Xunit;
using Diagnostic = DeviceKit.Cross.Reading.Diagnostic;

namespace DeviceKit.Cross.Tests.Sealing;

/// <summary>A program of C#, sealed from its Main over a small class library. Helpers that the library does not have are functions without a body.</summary>
internal sealed class SealedSample : IDisposable
{
    private const string More = """
        namespace System
        {
            using DeviceKit.CoreLib.Runtime;
            internal sealed class RuntimeType : Type
            {
                private readonly nint _descriptor; private readonly string _fullName; private readonly string[] _enumNames; private readonly ulong[] _enumValues; private readonly int _attributes;
                public static unsafe RuntimeType Of(object value) => (RuntimeType)value;
                public override string ToString() => _fullName;
                internal string[] EnumNames => _enumNames;
            }
            public class FlagsAttribute : Attribute { }
            public static class GC { public static void KeepAlive(object o) => RuntimeType.Of(o); } // Stands for what asks objects for their types.
        }
        namespace System.Collections { public interface IEnumerator { } public interface IEnumerable { IEnumerator GetEnumerator(); } }
        namespace System.Collections.Generic
        {
            public interface IEnumerator<out T> : IEnumerator { T Current { get; } }
            public interface IEnumerable<out T> : IEnumerable { new IEnumerator<T> GetEnumerator(); }
            public interface ICollection<T> : IEnumerable<T> { int Count { get; } }
            public interface IList<T> : ICollection<T> { T this[int index] { get; set; } }
            public interface IReadOnlyCollection<out T> : IEnumerable<T> { int Count { get; } }
            public interface IReadOnlyList<out T> : IReadOnlyCollection<T> { T this[int index] { get; } }
        }
        namespace DeviceKit.CoreLib.Runtime
        {
            using System.Collections; using System.Collections.Generic;
            internal sealed class VectorInterfaces<T> : IList<T>, IReadOnlyList<T>
            {
                public int Count => ((T[])(object)this).Length;
                public T this[int index] { get => ((T[])(object)this)[index]; set { } }
                public IEnumerator<T> GetEnumerator() => null;
                IEnumerator IEnumerable.GetEnumerator() => null;
            }
        }
        """;

    private static readonly Lazy<string> s_library = new(WriteLibrary);
    private readonly CompiledSource _source;
    private readonly Dictionary<string, FunctionSymbol> _helpers = [];

    public SealedSample(string source, string[]? references = null)
    {
        _source = new CompiledSource(source, OutputKind.ConsoleApplication, references: references ?? []);
        (Closure? closure, Diagnostic? diagnostic) = Closure.Open(new ClosureFiles(_source.FilePath, s_library.Value));
        Assert.Null(diagnostic);
        Types = new Cross.Types.TypeSystem(closure!);
        Main = Types.Method(closure!.EntryPoint, GenericContext.Empty);
        Module = closure.Application.MainModule;
        (Program, Diagnostics) = Seal(null);
    }

    public Cross.Types.TypeSystem Types { get; }

    public MethodInstance Main { get; }

    public Mono.Cecil.ModuleDefinition Module { get; }

    public SealedProgram Program { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The names of the reached methods of the program itself, without their parameters.</summary>
    public IReadOnlyList<string> Reached => NamesIn(Program);

    /// <summary>Seals again what is left of the bodies.</summary>
    public SealedProgram Again() => Seal(Program).Program;

    /// <summary>Runs what static constructors can be run, and seals again.</summary>
    public (SealedProgram Program, InitialState State, IReadOnlyDictionary<TypeInstance, string> Refused, Thunks Thunks) Preinitialise()
    {
        var facts = new ProgramFacts(Types, Program);
        var thunks = new Thunks();
        (InitialState state, IReadOnlyDictionary<TypeInstance, string> refused) = Preinitializer.Run(Types, Program, facts, thunks);
        var folding = new InitialStateFolding(state, facts);
        foreach (Function function in Program.Functions.Where(folding.Run))
        {
            Cleanup.Run(function);
        }

        return (Seal(Program, state).Program, state, refused, thunks);
    }

    public IReadOnlyList<string> NamesIn(SealedProgram program) =>
        [.. program.Functions.Select(function => Types.MethodOf(function.Symbol)).OfType<MethodInstance>().Where(method => method.Definition!.Module == Module)
            .Select(method => method.Symbol.Name.Split('(')[0])];

    public TypeInstance Type(string name) => Program.Described.Single(type => type.Name == name);

    public MethodInstance Method(string type, string method) => Program.VirtualSlots.Concat(Program.InterfaceSlots).Single(slot => slot.Owner.Name == type && slot.Definition!.Name == method);

    public FunctionSymbol Helper(string name)
    {
        if (!_helpers.TryGetValue(name, out FunctionSymbol? helper))
        {
            helper = new FunctionSymbol(name, new Signature([], []));
            _helpers.Add(name, helper);
        }

        return helper;
    }

    public void Dispose() => _source.Dispose();

    private (SealedProgram Program, IReadOnlyList<Diagnostic> Diagnostics) Seal(SealedProgram? before, InitialState? state = null) =>
        Sealer.Seal(Types, new Importer(Types), Helper, Cleanup.Run, [Main.Symbol], before, state);

    private static string WriteLibrary()
    {
        using var reader = new StreamReader(typeof(ClassLibrary).Assembly.GetManifestResourceStream("MinimalClassLibrary.txt")!);
        string folder = Directory.CreateTempSubdirectory("devicekit-sealing-").FullName;
        string path = Path.Combine(folder, "DeviceKit.CoreLib.dll");
        File.WriteAllBytes(path, ClassLibrary.Compile("DeviceKit.CoreLib", reader.ReadToEnd() + More, true, []));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return path;
    }
}
