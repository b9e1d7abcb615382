using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Preinitialising;

/// <summary>Whether what a function does is the same at build time: it must not make numbers of addresses, nor ask the machine.</summary>
internal static class Purity
{
    // It copies and fills memory through addresses, which leaves nothing of them behind.
    private const string AddressesInside = "DeviceKit.CoreLib.Runtime.Memory";

    /// <summary>Why it is not, or null.</summary>
    public static string? Problem(Function function, TypeSystem types)
    {
        if (types.MethodOf(function.Symbol)?.Owner.Name == AddressesInside)
        {
            return null;
        }

        foreach (Instruction instruction in function.Blocks.SelectMany(block => block.Instructions))
        {
            string? problem = instruction.Operation switch
            {
                Operation.Reinterpret when instruction.Kind == ValueKind.I32 && IsAddress(instruction.Operands[0].Kind) && !instruction.Users.All(IsComparison) => "takes an address as a number",
                Operation.SymbolAddress when instruction.Subject is not DataSymbol { Section: DataSection.Constants } => "asks for a symbol",
                Operation.CallNative => "calls a native function",
                Operation.ObjectType or Operation.TypeDescriptor when !instruction.Users.All(IsComparison) => "takes a descriptor as a number",
                Operation.StackAllocate => "asks for the stack",
                _ => null,
            };
            if (problem is not null)
            {
                return $"{function.Symbol} {problem}";
            }
        }

        return null;
    }

    private static bool IsAddress(ValueKind kind) => kind is ValueKind.Reference or ValueKind.Pointer;

    private static bool IsComparison(Instruction user) => user.Operation == Operation.Compare && user.Immediate is (long)Comparison.Equal or (long)Comparison.NotEqual;
}
