using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Intermediate.Verification;

/// <summary>Calls, their results, landing values and terminators.</summary>
internal static class CallRules
{
    /// <summary>Whether an instruction has the operands that it wants.</summary>
    public static bool Fits(Instruction i, Function function) => i.Operation switch
    {
        Operation.Call => FitsCall(i, ((FunctionSymbol)i.Subject!).Signature, 0),
        Operation.CallIndirect => i.Operands.Count > 0 && FitsCall(i, (Signature)i.Subject!, 1),
        Operation.CallVirtual or Operation.CallInterface => FitsCall(i, ((MethodInstance)i.Subject!).Symbol.Signature, 0),
        Operation.CallNative => i.Subject is FunctionSymbol symbol ? FitsCall(i, symbol.Signature, 0) : FitsCall(i, (Signature)i.Subject!, 1),
        Operation.Result => i.Operands.Count == 1 && SignatureOf(i.Operands[0])?.Results is { Count: > 1 } results
            && i.Immediate >= 0 && i.Immediate < results.Count && results[(int)i.Immediate] == i.Kind,
        Operation.LandingValue => i.Operands.Count == 0 && i.Kind == (i.Immediate == 0 ? ValueKind.Reference : ValueKind.I32) && i.Immediate is >= 0 and <= 3,
        Operation.Jump or Operation.EnterTry or Operation.Unreachable => Are(i),
        Operation.Branch or Operation.Switch => Are(i, ValueKind.I32),
        Operation.Return => Are(i, [.. function.Symbol.Signature.Results]),
        Operation.Throw or Operation.Rethrow => Are(i, ValueKind.Reference),
        Operation.Resume => Are(i, ValueKind.Reference, ValueKind.I32, ValueKind.I32),
        _ => false,
    };

    /// <summary>The signature of a call, or null when it is none.</summary>
    public static Signature? SignatureOf(Instruction call) => call.Operation is < Operation.Call or > Operation.CallNative ? null : call.Subject switch
    {
        FunctionSymbol symbol => symbol.Signature,
        MethodInstance method => method.Symbol.Signature,
        _ => call.Subject as Signature,
    };

    private static bool FitsCall(Instruction i, Signature signature, int first) =>
        i.Kind == Builder.KindOf(signature) && FitsArguments(i, signature.Parameters, first);

    private static bool FitsArguments(Instruction i, IReadOnlyList<ValueKind> wanted, int first) =>
        i.Operands.Count == wanted.Count + first && wanted.Select((kind, n) => OperandRules.Goes(i.Operands[n + first].Kind, kind)).All(fits => fits);

    private static bool Are(Instruction i, params ValueKind[] kinds) =>
        i.Kind == ValueKind.None && i.Operands.Count == kinds.Length && kinds.Select((kind, n) => OperandRules.Goes(i.Operands[n].Kind, kind)).All(fits => fits);
}
