using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Inlining;

/// <summary>Which calls are worth a copy of the body. Sizes are about the instructions that a machine needs.</summary>
internal sealed class InliningPolicy(OptimizationLevel level)
{
    private const int MostForced = 600;

    /// <summary>The size up to which a caller may grow by bodies that are not tiny.</summary>
    public int MostCallerSize { get; } = level == OptimizationLevel.Size ? 1500 : 4000;

    private readonly int _most = level switch
    {
        OptimizationLevel.None => -1,
        OptimizationLevel.Quick => 12,
        OptimizationLevel.Speed => 24,
        _ => 7,
    };

    private readonly int _mostOfSingle = level switch
    {
        OptimizationLevel.Speed => 400,
        OptimizationLevel.Size => 300,
        _ => -1,
    };

    /// <summary>Whether to put a function in place of a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="callee">Its function, with the size and what the body allows.</param>
    /// <param name="callerSize">The size of the caller at this moment.</param>
    /// <param name="isOnlyCall">Whether the function is called nowhere else and has no address: then its own copy goes.</param>
    /// <param name="depth">The loops around the call.</param>
    public bool Wants(Instruction call, InliningCandidate callee, int callerSize, bool isOnlyCall, int depth)
    {
        if (!callee.IsPossible || callee.Function.Inline == false || _most < 0)
        {
            return false;
        }

        // What the call itself costs is saved: arguments, the call, the frame.
        int saved = 3 + call.Operands.Count;
        int size = callee.Size - saved;
        if (callee.Function.Inline == true)
        {
            return size <= MostForced;
        }

        if (size <= 0)
        {
            return true;
        }

        if (call.Block!.IsCold || callee.EndsInThrow || callerSize + size > MostCallerSize)
        {
            return false;
        }

        int most = _most + (level == OptimizationLevel.Speed ? 14 * System.Math.Min(depth, 2) : 0) + ConstantBonus(call);
        most = callee.HasLoop ? most / 3 : most;
        return size <= most || (isOnlyCall && size <= _mostOfSingle);
    }

    /// <summary>Known arguments fold branches away; addresses of slots become values.</summary>
    private int ConstantBonus(Instruction call)
    {
        int bonus = 0;
        foreach (Instruction argument in call.Operands)
        {
            bonus += argument.Operation switch
            {
                Operation.Constant => 3,
                Operation.SlotAddress or Operation.NewObject => 8,
                _ => 0,
            };
        }

        return level == OptimizationLevel.Size ? bonus / 2 : bonus;
    }
}
