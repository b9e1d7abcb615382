using System;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate.Evaluation;

namespace DeviceKit.Cross.Intermediate.Interpretation;

/// <summary>Runs functions. Values are 64-bit; what has 32 bits is sign-extended.</summary>
internal sealed partial class Interpreter
{
    private const int MostDepth = 400;

    private readonly IObjectModel _model;
    private readonly Dictionary<Function, int> _prepared = [];
    private readonly Dictionary<FunctionSymbol, Func<IReadOnlyList<long>, IReadOnlyList<long>>> _defined = [];
    private readonly List<Frame> _frames = [];

    /// <summary>A machine with empty memory.</summary>
    public Interpreter(IObjectModel model)
    {
        _model = model;
        Image = new Image(Memory, model);
    }

    /// <summary>The memory.</summary>
    public Memory Memory { get; } = new();

    /// <summary>Symbols and objects in memory.</summary>
    public Image Image { get; }

    /// <summary>The instructions that ran.</summary>
    public long Steps { get; private set; }

    /// <summary>Called before a function runs for the first time; may throw.</summary>
    public Action<Function>? Entered { get; set; }

    /// <summary>How many may run.</summary>
    public long StepLimit { get; set; } = 10_000_000;

    /// <summary>Gives a symbol a body in C#.</summary>
    public void Define(FunctionSymbol symbol, Func<IReadOnlyList<long>, IReadOnlyList<long>> body) => _defined[symbol] = body;

    /// <summary>Calls a function.</summary>
    /// <returns>Its results.</returns>
    /// <exception cref="UnhandledException">It threw.</exception>
    /// <exception cref="InterpretationException">It cannot be run.</exception>
    public IReadOnlyList<long> Call(FunctionSymbol symbol, params IReadOnlyList<long> arguments) => Call(symbol, arguments, isBarrier: false);

    /// <summary>Throws from C#: a defined body may, for a trap of its own.</summary>
    public Exception Throw(Trap trap) => FirstPass(Image.NewObject(_model.Exception(trap)));

    private IReadOnlyList<long> Call(FunctionSymbol symbol, IReadOnlyList<long> arguments, bool isBarrier)
    {
        if (_defined.TryGetValue(symbol, out Func<IReadOnlyList<long>, IReadOnlyList<long>>? body))
        {
            return body(arguments);
        }

        Function function = symbol.Body ?? throw new InterpretationException($"{symbol} has no body.");
        if (_frames.Count >= MostDepth)
        {
            throw new InterpretationException("Calls are nested too deeply.");
        }

        if (!_prepared.TryGetValue(function, out int count))
        {
            Entered?.Invoke(function);
            count = function.Number();
            _prepared.Add(function, count);
        }

        uint stack = Memory.StackPointer;
        var frame = new Frame(function, new long[count], isBarrier) { Arguments = arguments, Block = function.Entry };
        foreach (Slot slot in function.Slots)
        {
            frame.Slots.Add(slot, Memory.Push(slot.Size, Math.Max(slot.Alignment, 4)));
        }

        _frames.Add(frame);
        int depth = _frames.Count;
        try
        {
            return Run(frame);
        }
        finally
        {
            _frames.RemoveRange(depth - 1, _frames.Count - depth + 1);
            Memory.StackPointer = stack;
        }
    }

    private List<long> Run(Frame frame)
    {
        int depth = _frames.Count;
        while (true)
        {
            try
            {
                while (true)
                {
                    if (RunBlock(frame) is { } results)
                    {
                        return results;
                    }
                }
            }
            catch (Unwinding unwinding)
            {
                _frames.RemoveRange(depth, _frames.Count - depth);
                if (!TryLand(frame, unwinding))
                {
                    throw;
                }
            }
        }
    }

    /// <summary>Runs the block at hand and goes on to the next.</summary>
    /// <returns>The results, when it returned.</returns>
    private List<long>? RunBlock(Frame frame)
    {
        Instruction? instruction = frame.Block.First;
        while (instruction!.Operation == Operation.Phi)
        {
            instruction = instruction.Next; // Filled in on the edge.
        }

        for (; !IsTerminator(instruction!); instruction = instruction.Next)
        {
            Count();
            frame.Values[instruction!.Id] = Evaluator.Normalise(instruction.Kind, Execute(frame, instruction));
        }

        Count();
        return RunTerminator(frame, instruction!);
    }

    private List<long>? RunTerminator(Frame frame, Instruction end)
    {
        long first = end.Operands.Count > 0 ? Value(frame, end.Operands[0]) : 0;
        IReadOnlyList<Block> targets = frame.Block.Successors;
        switch (end.Operation)
        {
            case Operation.Return:
                return Arguments(frame, end, 0);
            case Operation.Throw:
            case Operation.Rethrow:
                throw first == 0 ? Throw(Trap.NullReference) : FirstPass((int)first);
            case Operation.Resume:
                throw Resume(Value(frame, end.Operands[1]));
            case Operation.Unreachable:
                throw new InterpretationException("What is never reached was reached.");
            case Operation.Branch:
                Go(frame, targets[first != 0 ? 0 : 1]);
                return null;
            case Operation.Switch:
                Go(frame, targets[(int)Math.Min((uint)first, (uint)targets.Count - 1)]);
                return null;
            default:
                Go(frame, targets[0]);
                return null;
        }
    }

    private static void Go(Frame frame, Block target)
    {
        if (target.First!.Operation == Operation.Phi)
        {
            int place = 0;
            while (!ReferenceEquals(target.Predecessors[place], frame.Block))
            {
                place++;
            }

            // All at once: a phi may be another's operand.
            var values = new List<long>();
            foreach (Instruction phi in target.Phis)
            {
                values.Add(Value(frame, phi.Operands[place]));
            }

            int next = 0;
            foreach (Instruction phi in target.Phis)
            {
                frame.Values[phi.Id] = values[next++];
            }
        }

        frame.Block = target;
    }

    private void Count()
    {
        if (++Steps > StepLimit)
        {
            throw new InterpretationException($"More than {StepLimit} steps.");
        }
    }

    private static bool IsTerminator(Instruction instruction) => instruction.Operation >= Operation.Jump;

    private static long Value(Frame frame, Instruction value) => frame.Values[value.Id];

    private static List<long> Arguments(Frame frame, Instruction call, int first)
    {
        var arguments = new List<long>();
        for (int i = first; i < call.Operands.Count; i++)
        {
            arguments.Add(Value(frame, call.Operands[i]));
        }

        return arguments;
    }
}
