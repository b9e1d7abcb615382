using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil;
using TypeSystem = DeviceKit.Cross.Types.TypeSystem;

namespace DeviceKit.Cross.Compiling;

/// <summary>Makes the function at which a program starts: the class library's beginning, Main, the class library's end.</summary>
internal static class ProgramEntry
{
    private const string Startup = "DeviceKit.CoreLib.Runtime.Startup";

    /// <summary>The function; its result is the exit code.</summary>
    /// <param name="types">The closed types.</param>
    /// <param name="main">The application's Main.</param>
    public static FunctionSymbol Create(TypeSystem types, MethodDefinition main)
    {
        var symbol = new FunctionSymbol("entry", new Signature([], [ValueKind.I32])) { Effects = FunctionEffects.All };
        var function = new Function(symbol) { Inline = false };
        symbol.Body = function;
        var builder = new Builder { Block = function.AddBlock() };
        builder.Call(types.KnownMethod(Startup, "Initialize").Symbol);

        MethodInstance method = types.Method(main, GenericContext.Empty);
        if (method.Owner.StaticConstructor is not null && !method.Owner.Definition!.IsBeforeFieldInit)
        {
            builder.Emit(Operation.InitializeClass, ValueKind.None, method.Owner, 0);
        }

        Instruction[] arguments = [.. method.Parameters.Select(parameter => builder.Emit(Operation.NewArray, ValueKind.Reference, parameter, 0, builder.Constant(0)))];
        Instruction code = builder.Call(method.Symbol, arguments);
        if (code.Kind == ValueKind.None)
        {
            code = builder.Call(types.KnownMethod("System.Environment", "get_ExitCode").Symbol);
        }

        Instruction result = builder.Call(types.KnownMethod(Startup, "Finish").Symbol, code);
        builder.End(Operation.Return, [result], []);
        return symbol;
    }
}
