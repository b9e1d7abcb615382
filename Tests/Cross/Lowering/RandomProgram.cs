using System;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Tests.Lowering;

/// <summary>
/// Functions that a seed chooses: variables of every kind that are assigned in sequences, branches and counted loops. They trap nowhere, end, and no bit of
/// a NaN can be seen in their results.
/// </summary>
internal sealed partial class RandomProgram
{
    private readonly Random _random;
    private readonly RandomContents _contents;
    private readonly List<Function> _before;
    private readonly Function _function;
    private readonly Builder _at = new();
    private readonly List<ValueKind> _kindsUsed = [ValueKind.I32];
    private readonly Dictionary<ValueKind, Instruction[]> _variables = [];
    private Slot _integers = null!;
    private Slot _singles = null!;
    private int _budget;

    private RandomProgram(Random random, RandomContents contents, List<Function> before, int size)
    {
        _random = random;
        _contents = contents;
        _before = before;
        _budget = size;
        AddKind(RandomContents.Longs, ValueKind.I64);
        AddKind(RandomContents.Singles, ValueKind.F32);
        AddKind(RandomContents.Doubles, ValueKind.F64);
        var parameters = new List<ValueKind>();
        for (int i = random.Next(1, 8); i > 0; i--)
        {
            parameters.Add(_kindsUsed[random.Next(_kindsUsed.Count)]);
        }

        bool isWide = (contents & RandomContents.Longs) != 0;
        var signature = new Signature(parameters, isWide ? [ValueKind.I64] : [ValueKind.I32]);
        _function = new Function(new FunctionSymbol($"f{before.Count}", signature) { Effects = FunctionEffects.None });
        _function.Symbol.Body = _function;
    }

    /// <summary>Makes functions, each of which may call those before it.</summary>
    /// <param name="seed">Chooses everything.</param>
    /// <param name="contents">What they have.</param>
    /// <param name="count">How many functions.</param>
    /// <param name="size">About how many statements each.</param>
    public static IReadOnlyList<Function> Make(int seed, RandomContents contents, int count, int size)
    {
        var random = new Random(seed);
        var functions = new List<Function>();
        for (int i = 0; i < count; i++)
        {
            functions.Add(new RandomProgram(random, contents, functions, size).Make());
        }

        return functions;
    }

    /// <summary>Arguments for a function.</summary>
    public static IReadOnlyList<long> Arguments(Function function, int seed)
    {
        var random = new Random(seed);
        var arguments = new List<long>();
        foreach (ValueKind kind in function.Symbol.Signature.Parameters)
        {
            arguments.Add(kind switch
            {
                ValueKind.F32 => BitConverter.SingleToInt32Bits(RandomSingle(random)),
                ValueKind.F64 => BitConverter.DoubleToInt64Bits(RandomSingle(random) * 1.1),
                ValueKind.I64 => RandomLong(random),
                _ => (int)RandomLong(random),
            });
        }

        return arguments;
    }

    private Function Make()
    {
        _at.PlaceAtEnd(_function.AddBlock());
        var parameters = new List<Instruction>();
        foreach (ValueKind kind in _function.Symbol.Signature.Parameters)
        {
            parameters.Add(_at.Emit(Operation.Parameter, kind, null, parameters.Count));
        }

        foreach (ValueKind kind in _kindsUsed)
        {
            var variables = new Instruction[kind == ValueKind.I32 ? 4 : 3];
            for (int i = 0; i < variables.Length; i++)
            {
                variables[i] = parameters.Find(p => p.Kind == kind && Array.IndexOf(variables, p) < 0) ?? Constant(kind);
            }

            _variables.Add(kind, variables);
        }

        _integers = _function.AddSlot(32, 8);
        _singles = _function.AddSlot(16, 4);
        for (int i = 0; i < 8; i++)
        {
            _at.Store(new MemoryAccess(MemoryFormat.Int32), _at.Address(_integers), Any(ValueKind.I32), 4 * i);
        }

        for (int i = 0; i < 4; i++)
        {
            _at.Store(new MemoryAccess(MemoryFormat.Single), _at.Address(_singles), _kindsUsed.Contains(ValueKind.F32) ? Any(ValueKind.F32) : _at.Constant(ValueKind.F32, 0), 4 * i);
        }

        Sequence(0);
        Return();
        return _function;
    }

    private void AddKind(RandomContents contents, ValueKind kind)
    {
        if ((_contents & contents) != 0)
        {
            _kindsUsed.Add(kind);
        }
    }

    private bool Has(RandomContents contents) => (_contents & contents) != 0;

    private void Return()
    {
        Instruction word = _at.Load(new MemoryAccess(MemoryFormat.Int32), _at.Address(_integers), 12);
        foreach (Instruction value in _variables[ValueKind.I32])
        {
            word = Word(Operation.Add, Word(Operation.Multiply, word, _at.Constant(31)), value);
        }

        foreach (ValueKind kind in new[] { ValueKind.F32, ValueKind.F64 })
        {
            foreach (Instruction value in _variables.GetValueOrDefault(kind, []))
            {
                word = Word(Operation.Xor, Word(Operation.Multiply, word, _at.Constant(17)), Word(Operation.FloatToInteger, value));
            }
        }

        if (!Has(RandomContents.Longs))
        {
            _at.End(Operation.Return, [word], []);
            return;
        }

        Instruction result = _at.Emit(Operation.SignExtend32, ValueKind.I64, word);
        foreach (Instruction value in _variables[ValueKind.I64])
        {
            result = _at.Emit(Operation.Add, ValueKind.I64, _at.Emit(Operation.Multiply, ValueKind.I64, result, _at.Constant(ValueKind.I64, 1000003)), value);
        }

        _at.End(Operation.Return, [result], []);
    }

    private Instruction Word(Operation operation, params ReadOnlySpan<Instruction> operands) => _at.Emit(operation, ValueKind.I32, operands);

    private Instruction Any(ValueKind kind)
    {
        Instruction[] variables = _variables[kind];
        return _random.Next(6) == 0 ? Constant(kind) : variables[_random.Next(variables.Length)];
    }

    private Instruction Constant(ValueKind kind) => _at.Constant(kind, kind switch
    {
        ValueKind.F32 => BitConverter.SingleToInt32Bits(RandomSingle(_random)),
        ValueKind.F64 => BitConverter.DoubleToInt64Bits(RandomSingle(_random) / 3),
        ValueKind.I64 => RandomLong(_random),
        _ => (int)RandomLong(_random),
    });

    private static long RandomLong(Random random) => random.Next(6) switch
    {
        0 => random.Next(-3, 4),
        1 => random.Next(-300, 300),
        2 => 1L << random.Next(64),
        3 => -(1L << random.Next(63)) - random.Next(2),
        4 => random.Next(),
        _ => random.NextInt64(long.MinValue, long.MaxValue),
    };

    private static float RandomSingle(Random random) => random.Next(8) switch
    {
        0 => 0,
        1 => float.NaN,
        2 => float.PositiveInfinity,
        3 => random.Next(-20, 20),
        4 => -1.5f * random.Next(),
        5 => random.NextSingle(),
        6 => random.NextSingle() * 1e30f,
        _ => random.NextSingle() * -1e-30f,
    };
}
