using System;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil;
using Mono.Cecil.Cil;
using TypeSystem = DeviceKit.Cross.Types.TypeSystem;

namespace DeviceKit.Cross.Importing;

/// <summary>Makes the intermediate form of methods: of those with IL by <see cref="MethodImporter"/>, of those that the runtime gives by what they are.</summary>
/// <param name="types">The closed types of the compilation.</param>
internal sealed class Importer(TypeSystem types) : Sealing.IMethodImporter
{
    /// <summary>The closed types of the compilation.</summary>
    public TypeSystem Types { get; } = types;

    /// <summary>What compiled code calls in the class library.</summary>
    public HelperTable Helpers { get; } = new(types);

    /// <summary>Data of fields with a start value in the assembly file.</summary>
    public FieldData Data { get; } = new();

    /// <summary>Functions that are no methods: of the machine's runtime, and C functions.</summary>
    public ForeignFunctions Foreign { get; } = new();

    /// <summary>Functions that the compiler makes.</summary>
    public Thunks Thunks { get; } = new();

    /// <summary>What the compiler puts in place of calls.</summary>
    public IntrinsicTable Intrinsics { get; } = IntrinsicTable.Read();

    /// <summary>The body of a method. Reachability follows the symbols, methods and types that its instructions name.</summary>
    /// <exception cref="ImportException">The IL is not valid or not supported, or names what is not in the closure.</exception>
    public Function Import(MethodInstance method)
    {
        MethodDefinition? definition = method.Definition;
        Function function = definition is { HasBody: true, RVA: not 0 }
            ? MethodImporter.Import(this, method, BodyOf(method, definition))
            : MethodImporter.ImportWithoutBody(this, method);
        method.Symbol.Body = function;
        return function;
    }

    /// <summary>Whether an exception says that the input is bad: what is named is missing, or metadata that is read on the way is damaged.</summary>
    public static bool IsInputFault(Exception fault) =>
        fault is UnresolvedReferenceException or RecursiveInstantiationException or Reading.ReadingException || Reading.AssemblyFile.IsDamage(fault);

    private static MethodBody BodyOf(MethodInstance method, MethodDefinition definition)
    {
        MethodBody? body;
        try
        {
            body = definition.Body;
        }
        catch (Exception fault) when (Reading.AssemblyFile.IsDamage(fault) || fault is OutOfMemoryException) // A damaged count of targets.
        {
            throw new ImportException(method, 0, $"the body is damaged ({fault.Message})", fault);
        }

        return body is { Instructions.Count: > 0 } ? body : throw new ImportException(method, 0, "the body is empty");
    }
}
