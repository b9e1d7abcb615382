using System;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Verification;
using DeviceKit.Cross.Optimising.Checks;
using DeviceKit.Cross.Optimising.Graph;
using DeviceKit.Cross.Optimising.Inlining;
using DeviceKit.Cross.Optimising.Loops;
using DeviceKit.Cross.Optimising.Numbering;
using DeviceKit.Cross.Optimising.Objects;
using DeviceKit.Cross.Optimising.Program;
using DeviceKit.Cross.Optimising.Roots;
using DeviceKit.Cross.Sealing;

namespace DeviceKit.Cross.Optimising;

/// <summary>All passes over a whole program, in their order: functions from the called ones to the callers.</summary>
internal sealed class Pipeline
{
    private const int MostRounds = 3;

    private readonly OptimizationLevel _level;
    private readonly IProgramFacts? _facts;
    private readonly bool _verify;

    private Pipeline(OptimizationLevel level, IProgramFacts? facts, bool verify)
    {
        _level = level;
        _facts = facts;
        _verify = verify;
    }

    /// <summary>Optimises a program. Functions that nobody calls any more are still there: linking leaves them out.</summary>
    /// <param name="functions">The bodies of the program.</param>
    /// <param name="facts">What is known of its types, or null.</param>
    /// <param name="level">What to strive for.</param>
    /// <param name="isNamedElsewhere">Whether a function is called or named from outside the bodies (tables, delegates, helpers), so that its own copy stays; null: unknown, none are.</param>
    /// <param name="verify">Whether to verify each function after each pass: for tests.</param>
    public static void Run(
        IReadOnlyList<Function> functions, IProgramFacts? facts, OptimizationLevel level, Func<FunctionSymbol, bool>? isNamedElsewhere = null, bool verify = false)
    {
        var pipeline = new Pipeline(level, facts, verify);
        foreach (Function function in functions)
        {
            pipeline.Prepare(function);
        }

        if (level == OptimizationLevel.None)
        {
            return;
        }

        var graph = new CallGraph(functions);
        var inliner = new Inliner(new InliningPolicy(level), graph, new CallCounts(functions, isNamedElsewhere ?? (_ => false)));
        foreach (Function function in graph.Order)
        {
            pipeline.Optimise(function, inliner);
        }
    }

    private void Prepare(Function function)
    {
        Cleanup.Run(function);
        Verify(function, nameof(Cleanup));
        if (_level != OptimizationLevel.None && _facts is not null && Devirtualization.Run(function, _facts))
        {
            Verify(function, nameof(Devirtualization));
        }
    }

    private void Optimise(Function function, Inliner inliner)
    {
        bool changed = Run(function, f => NoReturn.Run(f, inliner.NeverReturns), nameof(NoReturn));
        ColdBlocks.Mark(function);
        changed |= Run(function, inliner.Run, nameof(Inliner));
        if (changed)
        {
            Clean(function);
        }

        Improve(function);

        // What became direct, or came with a body, may be inlined in its turn.
        if (Run(function, KnownCalls.Run, nameof(KnownCalls)) | (_facts is not null && Run(function, f => Devirtualization.Run(f, _facts), nameof(Devirtualization))))
        {
            Run(function, inliner.Run, nameof(Inliner));
            Clean(function);
            Improve(function);
        }

        Run(function, RootKeeping.Run, nameof(RootKeeping));
        ColdBlocks.Mark(function);
        inliner.Add(function);
    }

    private void Improve(Function function)
    {
        Equalise(function);
        bool changed = Run(function, CheckElimination.Run, nameof(CheckElimination));
        changed |= Run(function, ObjectsToSlots.Run, nameof(ObjectsToSlots));
        if (changed)
        {
            Clean(function);
        }

        changed = Run(function, f => LoopRotation.Run(f, _level == OptimizationLevel.Size ? 2 : 10), nameof(LoopRotation));
        changed |= Run(function, InvariantMotion.Run, nameof(InvariantMotion));
        if (changed)
        {
            Clean(function);
            Equalise(function);
            if (Run(function, CheckElimination.Run, nameof(CheckElimination)))
            {
                Clean(function);
            }
        }
    }

    private void Equalise(Function function)
    {
        for (int round = 0; round < MostRounds; round++)
        {
            bool changed = Run(function, ValueNumbering.Run, nameof(ValueNumbering));
            changed |= Run(function, DeadStores.Run, nameof(DeadStores));
            if (!changed)
            {
                break;
            }

            Clean(function);
        }
    }

    private bool Run(Function function, Func<Function, bool> pass, string name)
    {
        bool changed = pass(function);
        if (changed)
        {
            Verify(function, name);
        }

        return changed;
    }

    private void Clean(Function function)
    {
        Cleanup.Run(function);
        Verify(function, nameof(Cleanup));
    }

    private void Verify(Function function, string after)
    {
        if (_verify)
        {
            Verifier.Check(function, after);
        }
    }
}
