using System;
using System.Collections.Generic;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Intermediate.Interpretation;

/// <content>The two passes of a throw.</content>
internal sealed partial class Interpreter
{
    private readonly List<Unwinding> _unwindings = [];

    /// <summary>Asks the clauses from the innermost frame outwards.</summary>
    private Exception FirstPass(int reference)
    {
        TypeInstance type = Image.TypeOf(reference);
        for (int i = _frames.Count - 1; i >= 0; i--)
        {
            Frame frame = _frames[i];
            for (Region? region = frame.Block.Region; region is not null; region = region.Parent)
            {
                int clause = region.Clauses.FindIndex(clause => Takes(clause, frame, reference, type));
                if (clause >= 0)
                {
                    return new Unwinding(reference, frame, region, clause);
                }
            }

            if (frame.IsBarrier)
            {
                break;
            }
        }

        return new UnhandledException(reference, type);
    }

    private bool Takes(Clause clause, Frame frame, int reference, TypeInstance type) => clause.Kind switch
    {
        ClauseKind.Typed => _model.IsInstance(type, (TypeInstance)clause.Subject!),
        ClauseKind.Filter => Filter((FunctionSymbol)clause.Subject!, frame, reference),
        _ => false,
    };

    private bool Filter(FunctionSymbol filter, Frame frame, int reference)
    {
        int depth = _frames.Count;
        try
        {
            return Call(filter, [reference, _frames.IndexOf(frame)], isBarrier: true)[0] != 0;
        }
        catch (UnhandledException)
        {
            _frames.RemoveRange(depth, _frames.Count - depth);
            return false; // What a filter throws is as if it said no.
        }
    }

    /// <summary>Lets a frame run the cleanup or the catcher that comes next in it.</summary>
    private bool TryLand(Frame frame, Unwinding unwinding)
    {
        for (Region? region = frame.Block.Region; region is not null; region = region.Parent)
        {
            bool catches = ReferenceEquals(frame, unwinding.Frame) && ReferenceEquals(region, unwinding.Region);
            int clause = catches ? unwinding.Clause : region.Clauses.FindIndex(clause => clause.Kind == ClauseKind.Cleanup);
            if (clause >= 0)
            {
                _unwindings.Add(unwinding);
                frame.Landing[0] = unwinding.Reference;
                frame.Landing[1] = clause;
                frame.Landing[2] = _unwindings.Count - 1;
                frame.Landing[3] = ~(_unwindings.Count - 1);
                frame.Block = region.LandingPad;
                return true;
            }
        }

        return false;
    }

    private Unwinding Resume(long state) =>
        state >= 0 && state < _unwindings.Count ? _unwindings[(int)state] : throw new InterpretationException("A Resume without the state of its landing pad.");
}
