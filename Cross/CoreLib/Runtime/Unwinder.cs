using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>
/// Exceptions: the first pass walks outward and asks the clauses; the second resumes in the landing pads of cleanups, each of which comes back by
/// <see cref="Resume"/>, and last in the catcher's. Frames are walked in memory, where the machine stores them first (Machines/Xtensa/Boot).
/// </summary>
internal static unsafe class Unwinder
{
    private const int MostTraced = 32;
    private const int LoadProhibited = 28;
    private const int StoreProhibited = 29;
    private const int IntegerDivideByZero = 6;
    private const uint NullPageEnd = 0x20000000;

    /// <summary>Traps that the machine reports are exceptions from now on.</summary>
    public static void TakeTraps() => *(nint*)Intrinsics.SymbolAddress("trap_function") = (nint)(delegate*<int, nint, void>)&Trap;

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Throw(Exception? exception)
    {
        ulong words = 0;
        Machine.Walk((uint*)&words, 2);
        var thrower = new Frame((uint)(words >> 32), Intrinsics.StackPointer());
        exception ??= new NullReferenceException();
        if (exception is not OutOfMemoryException)
        {
            exception.Trace = TraceFrom(thrower);
        }

        Find(exception, thrower);
    }

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Rethrow(Exception exception)
    {
        ulong words = 0;
        Machine.Walk((uint*)&words, 2);
        Find(exception, new Frame((uint)(words >> 32), Intrinsics.StackPointer()));
    }

    /// <summary>Goes on behind a cleanup.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="target">The stack pointer of the frame that catches.</param>
    /// <param name="clause">The clause that catches.</param>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Resume(Exception exception, nint target, nint clause)
    {
        ulong words = 0;
        Machine.Walk((uint*)&words, 2);
        Unwind(exception, new Frame((uint)(words >> 32), Intrinsics.StackPointer()), target, (UnwindClause*)clause);
    }

    /// <summary>The first pass: finds the clause that takes the exception. Nothing has been undone when there is none.</summary>
    [DoesNotReturn]
    private static void Find(Exception exception, Frame thrower)
    {
        for (Frame frame = thrower; !frame.IsBeyondRoot; frame = frame.Caller)
        {
            for (UnwindRegion* region = RegionAt(frame.ReturnWord); region is not null; region = region->Parent)
            {
                UnwindClause* clauses = UnwindRegion.ClausesOf(region);
                for (int i = 0; i < region->ClauseCount; i++)
                {
                    if (Takes(clauses + i, exception, frame))
                    {
                        Unwind(exception, thrower, frame.StackPointer, clauses + i);
                    }
                }
            }
        }

        Startup.Unhandled(exception);
    }

    /// <summary>The second pass: the next cleanup on the way, or the clause that catches.</summary>
    [DoesNotReturn]
    private static void Unwind(Exception exception, Frame frame, nint target, UnwindClause* catching)
    {
        while (true)
        {
            for (UnwindRegion* region = RegionAt(frame.ReturnWord); region is not null; region = region->Parent)
            {
                UnwindClause* clauses = UnwindRegion.ClausesOf(region);
                for (int i = 0; i < region->ClauseCount; i++)
                {
                    if (clauses[i].Kind == UnwindClause.Cleanup || (frame.StackPointer == target && clauses + i == catching))
                    {
                        GoOn(frame, region->LandingPad, exception, i, target, (nint)catching);
                    }
                }
            }

            frame = frame.Caller;
        }
    }

    private static bool Takes(UnwindClause* clause, Exception exception, Frame frame)
    {
        if (clause->Kind == UnwindClause.Typed)
        {
            return Casting.IsAssignable(TypeDescriptor.Of(exception), (TypeDescriptor*)clause->Subject);
        }

        return clause->Kind == UnwindClause.Filter && FilterTakes(clause->Subject, exception, frame);
    }

    /// <summary>What a filter says; one that throws does not take the exception.</summary>
    private static bool FilterTakes(nint filter, Exception exception, Frame frame)
    {
        try
        {
            return ((delegate*<Exception, nint, int>)filter)(exception, frame.Caller.StackPointer) != 0;
        }
        catch (Exception)
        {
            return false;
        }
    }

    /// <summary>Resumes in a frame.</summary>
    [DoesNotReturn]
    private static void GoOn(Frame frame, uint landingPad, Exception exception, int clause, nint target, nint catching)
    {
        Machine.ResumeAt(landingPad, FramesOutTo(frame.StackPointer), Intrinsics.AddressOf(exception), clause, target, catching);
        while (true)
        {
        }
    }

    /// <summary>How many frames out one is, from the function that asks: so the machine wants it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FramesOutTo(nint wanted)
    {
        Machine.Walk(null, 0);
        int frames = 0;
        for (nint stackPointer = *(nint*)(Intrinsics.StackPointer() - 12); stackPointer != wanted; frames++)
        {
            stackPointer = *(nint*)(stackPointer - 12);
        }

        return frames;
    }

    /// <summary>The innermost region at a call: the last entry of the table that begins before its return word.</summary>
    private static UnwindRegion* RegionAt(uint returnWord)
    {
        var table = (uint*)Intrinsics.SymbolAddress("__unwind_start");
        int low = 0;
        int high = (int)(Intrinsics.SymbolAddress("__unwind_end") - (nint)table) >> 3;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (table[2 * middle] < returnWord)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? null : (UnwindRegion*)table[(2 * low) - 1];
    }

    private static nint[] TraceFrom(Frame thrower)
    {
        int count = 0;
        for (Frame frame = thrower; !frame.IsBeyondRoot && count < MostTraced; frame = frame.Caller)
        {
            count++;
        }

        var trace = new nint[count];
        Frame traced = thrower;
        for (int i = 0; i < count; i++)
        {
            trace[i] = (nint)((traced.ReturnWord & 0x3FFFFFFF) | 0x40000000);
            traced = traced.Caller;
        }

        return trace;
    }

    /// <summary>Called as if by the instruction that trapped. It returns when the trap is no exception of the program.</summary>
    private static void Trap(int cause, nint address)
    {
        if (cause is LoadProhibited or StoreProhibited && (nuint)address < NullPageEnd)
        {
            throw new NullReferenceException();
        }

        if (cause == IntegerDivideByZero)
        {
            throw new DivideByZeroException();
        }
    }
}
