using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Optimising.Objects;

/// <summary>Makes indirect calls of a method that is known direct: of delegates that are made and called in one function.</summary>
internal static class KnownCalls
{
    /// <summary>Makes them direct.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool Run(Function function)
    {
        bool changed = false;
        foreach (Block block in function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction.Operation == Operation.CallIndirect && instruction.Operands[0] is { Operation: Operation.MethodAddress } address)
                {
                    changed |= MakeDirect(instruction, (MethodInstance)address.Subject!, isForDelegate: address.Immediate == 1);
                }
            }
        }

        return changed;
    }

    private static bool MakeDirect(Instruction call, MethodInstance method, bool isForDelegate)
    {
        // A delegate on a static method drops the target; one on a method of a value type unboxes it, which is left to the thunk.
        int skipped = isForDelegate && !method.HasThis ? 2 : 1;
        Instruction[] arguments = [.. call.Operands.Skip(skipped)];
        Signature signature = method.Symbol.Signature;
        bool fits = !(isForDelegate && method.HasThis && method.Owner.IsValueType) && signature.Parameters.Count == arguments.Length
            && Builder.KindOf(signature) == call.Kind && signature.Results.SequenceEqual(((Signature)call.Subject!).Results)
            && arguments.Zip(signature.Parameters).All(pair => pair.First.Kind == pair.Second);
        if (fits)
        {
            call.Become(Operation.Call, call.Kind, arguments);
            call.Subject = method.Symbol;
        }

        return fits;
    }
}
