using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using DeviceKit.Cross.Importing;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Interpretation;
using DeviceKit.Cross.Intermediate.Verification;
using DeviceKit.Cross.Reading;
using DeviceKit.Cross.Types;
using Mono.Cecil;
using Xunit;

namespace DeviceKit.Cross.Tests.Importing;

/// <summary>An assembly that .NET runs and that is imported: compiled from C#, or given as bytes. The class library is <see cref="ClassLibrary"/>.</summary>
internal sealed class ImportedAssembly : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("devicekit-import-").FullName;
    private readonly byte[] _image;
    private readonly HashSet<MethodInstance> _imported = [];
    private Assembly? _assembly;

    public ImportedAssembly(byte[] image, string name = "Sample")
    {
        _image = image;
        string path = Path.Combine(_folder, name + ".dll");
        File.WriteAllBytes(path, image);
        (Closure? closure, Diagnostic? diagnostic) = Closure.Open(new ClosureFiles(path, ClassLibrary.FilePath), needsEntryPoint: false);
        Assert.Null(diagnostic);
        Closure = closure!;
        Types = new Cross.Types.TypeSystem(Closure);
        Importer = new Importer(Types);
    }

    /// <summary>C#, compiled against .NET's reference assemblies.</summary>
    public static ImportedAssembly Of(string source, bool isOptimized = true) => new(ClassLibrary.CompileProgram(source, isOptimized));

    public Closure Closure { get; }

    public Cross.Types.TypeSystem Types { get; }

    public Importer Importer { get; }

    /// <summary>Runs what is imported; static fields keep their values from call to call, as on .NET.</summary>
    public Interpreter Interpreter => field ??= MakeInterpreter();

    /// <summary>What .NET loaded.</summary>
    public Assembly Loaded => _assembly ??= Assembly.Load(_image);

    /// <summary>The arrays of several dimensions that imported code creates.</summary>
    public HashSet<TypeInstance> ArrayTypes { get; } = [];

    /// <summary>What is done to an imported function, or null.</summary>
    public Action<Function>? Simplify { get; set; }

    /// <summary>The only method of a name.</summary>
    public MethodInstance Method(string type, string name)
    {
        TypeDefinition definition = Closure.Application.MainModule.GetType(type);
        return Types.Method(Types.Type(definition, GenericContext.Empty), definition.Methods.Single(method => method.Name == name), []);
    }

    /// <summary>Imports a method and checks the form of what came of it.</summary>
    public Function Import(MethodInstance method)
    {
        Function function = Importer.Import(method);
        Verifier.Check(function, "importing");
        ArrayTypes.UnionWith(function.Blocks.SelectMany(block => block.Instructions).Select(instruction => instruction.Subject).OfType<TypeInstance>()
            .Where(type => type.Category == TypeCategory.Array));
        foreach (Region region in function.Regions)
        {
            foreach (Clause clause in region.Clauses.Where(clause => clause.Kind == ClauseKind.Filter))
            {
                Verifier.Check(((FunctionSymbol)clause.Subject!).Body!, "importing a filter");
            }
        }

        Simplify?.Invoke(function);
        return function;
    }

    /// <summary>Imports a method and all that it names.</summary>
    public void ImportClosure(MethodInstance root)
    {
        var pending = new Queue<MethodInstance>([root]);
        while (pending.TryDequeue(out MethodInstance? method))
        {
            if (!_imported.Add(method) || method.Definition is null or { IsAbstract: true })
            {
                continue;
            }

            Import(method);
            foreach (MethodInstance next in References.Of(method.Symbol.Body!, Types))
            {
                pending.Enqueue(next);
            }
        }
    }

    private Interpreter MakeInterpreter()
    {
        var interpreter = new Interpreter(new ClosedObjectModel(this));
        NewMultiArray.Define(interpreter, this);
        return interpreter;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
