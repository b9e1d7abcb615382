using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Optimising.Simplifying;
using DeviceKit.Cross.Sealing;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Optimising.Program;

/// <summary>Makes virtual and interface calls direct where only one method can be reached: by the exact type of the object, or because the program has no other.</summary>
internal static class Devirtualization
{

    /// <summary>Makes what calls it can direct.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool Run(Function function, IProgramFacts facts)
    {
        bool changed = false;
        foreach (Block block in function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction.Operation is Operation.CallVirtual or Operation.CallInterface && Target(instruction, facts) is { } target)
                {
                    MakeDirect(instruction, target);
                    changed = true;
                }
            }
        }

        return changed;
    }

    private static MethodInstance? Target(Instruction call, IProgramFacts facts)
    {
        var declared = (MethodInstance)call.Subject!;
        return ObjectRules.ExactType(call.Operands[0]) is { } type ? type.FindImplementation(declared) : facts.OnlyImplementation(declared);
    }

    /// <summary>A method of a value type takes the address of the value in the box.</summary>
    private static void MakeDirect(Instruction call, MethodInstance target)
    {
        Instruction[] arguments = [.. call.Operands];
        if (target.Owner.IsValueType)
        {
            var builder = new Builder();
            builder.PlaceBefore(call);
            arguments[0] = builder.Emit(Operation.Add, ValueKind.Pointer, arguments[0], builder.Constant(ObjectOffsets.Header));
        }

        call.Become(Operation.Call, call.Kind, arguments);
        call.Subject = target.Symbol;
    }
}
