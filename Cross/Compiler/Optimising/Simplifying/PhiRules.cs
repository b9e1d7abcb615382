using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Simplifying;

/// <summary>Phis that are one value.</summary>
internal static class PhiRules
{
    /// <summary>The only value that comes in, beside the phi itself and undefined ones that it dominates like the others.</summary>
    public static Instruction? Apply(Instruction phi)
    {
        Instruction? only = null;
        foreach (Instruction operand in phi.Operands)
        {
            if (!ReferenceEquals(operand, phi) && !ReferenceEquals(operand, only))
            {
                if (only is not null && !AreEqual(only, operand))
                {
                    return null;
                }

                only ??= operand;
            }
        }

        // Equal constants of several blocks: one that stands in the phi's own block, which dominates its users.
        return only is null || only.Kind != phi.Kind ? null : only.Operation != Operation.Constant ? only : Constant(phi, only);
    }

    private static bool AreEqual(Instruction a, Instruction b) =>
        a.Operation == Operation.Constant && b.Operation == Operation.Constant && a.Kind == b.Kind && a.Immediate == b.Immediate;

    private static Instruction Constant(Instruction phi, Instruction value)
    {
        var rewriter = new Rewriter();
        rewriter.PlaceBefore(phi);
        return rewriter.Constant(value.Kind, value.Immediate);
    }
}
