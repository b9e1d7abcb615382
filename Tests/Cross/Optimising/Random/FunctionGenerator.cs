using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Tests.Optimising.Random;

/// <summary>One random function: statements.</summary>
internal sealed class FunctionGenerator
{
    private const int MostDepth = 4;

    private readonly ProgramGenerator _program;
    private readonly Function _function;
    private readonly Builder _builder = new();
    private readonly Variables _variables;
    private readonly ExpressionGenerator _expressions;
    private Region? _region;
    private int _depth;
    private int _statements;

    /// <summary>A generator for the body of a symbol.</summary>
    public FunctionGenerator(ProgramGenerator program, Function function)
    {
        _program = program;
        _function = function;
        _variables = new Variables(program, function, _builder);
        _expressions = new ExpressionGenerator(program, _variables, _builder);
    }

    /// <summary>Makes the function.</summary>
    public Function Generate()
    {
        _builder.PlaceAtEnd(_function.AddBlock());
        _variables.Declare();
        _statements = 8 + _program.Next(25);
        Statements(3 + _program.Next(6));
        Return();
        return _function;
    }

    private Block NewBlock() => _function.AddBlock(_region);

    private void Statements(int count)
    {
        for (int i = 0; i < count && _statements-- > 0; i++)
        {
            Statement();
        }
    }

    private void Statement()
    {
        _depth++;
        switch (_depth > MostDepth ? _program.Next(50) : _program.Next(100))
        {
            case < 30:
                _variables.Assign(_expressions);
                break;
            case < 36:
                _variables.CopyStructure();
                break;
            case < 42:
                _variables.StoreElement(_expressions);
                break;
            case < 46:
                _builder.Call(_program.Note, _expressions.Value(ValueKind.I32));
                break;
            case < 50:
                _expressions.CallForEffect(_function.Symbol);
                break;
            case < 66:
                If();
                break;
            case < 78:
                Loop();
                break;
            case < 84:
                Switch();
                break;
            case < 96:
                Try();
                break;
            default:
                ReturnEarly();
                break;
        }

        _depth--;
    }

    private void If()
    {
        Block then = NewBlock();
        Block otherwise = NewBlock();
        Block join = NewBlock();
        _builder.Branch(_expressions.Condition(), then, otherwise);
        Arm(then, join);
        Arm(otherwise, join);
        _builder.PlaceAtEnd(join);
    }

    private void Arm(Block arm, Block join)
    {
        _builder.PlaceAtEnd(arm);
        Statements(1 + _program.Next(3));
        _builder.Jump(join);
    }

    private void Switch()
    {
        Block join = NewBlock();
        List<Block> arms = [];
        int count = 2 + _program.Next(3);
        for (int i = 0; i < count; i++)
        {
            arms.Add(i > 0 && _program.Chance(25) ? arms[0] : _program.Chance(15) ? join : NewBlock());
        }

        _builder.End(Operation.Switch, [_expressions.Value(ValueKind.I32)], [.. arms]);
        for (int i = 0; i < count; i++)
        {
            if (arms.IndexOf(arms[i]) == i && !ReferenceEquals(arms[i], join))
            {
                Arm(arms[i], join);
            }
        }

        _builder.PlaceAtEnd(join);
    }

    /// <summary>Counts a variable of its own up to a small bound, often the length of the array.</summary>
    private void Loop()
    {
        (Slot counter, MemoryAccess access) = _variables.NewCounter();
        _builder.Store(access, _builder.Address(counter), _builder.Constant(_program.Next(3)));
        Block head = NewBlock();
        Block body = NewBlock();
        Block end = NewBlock();
        _builder.Jump(head);
        _builder.PlaceAtEnd(head);
        Instruction bound = _program.Chance(50) ? _variables.ArrayLength() : _builder.Constant(1 + _program.Next(6));
        Instruction value = _builder.Load(access, _builder.Address(counter));
        _builder.Branch(_builder.Compare(_program.Chance(80) ? Comparison.Less : Comparison.LessUnsigned, value, bound), body, end);
        _builder.PlaceAtEnd(body);
        _variables.Counters.Add((counter, access));
        Statements(1 + _program.Next(4));
        _variables.Counters.RemoveAt(_variables.Counters.Count - 1);
        Instruction next = _builder.Emit(Operation.Add, ValueKind.I32, _builder.Load(access, _builder.Address(counter)), _builder.Constant(1 + _program.Next(2)));
        _builder.Store(access, _builder.Address(counter), next);
        _builder.Jump(head);
        _builder.PlaceAtEnd(end);
    }

    private void Try()
    {
        bool isCleanup = _program.Chance(40);
        Region? outer = _region;
        Block pad = NewBlock();
        Block join = NewBlock();
        var region = new Region(outer) { LandingPad = pad };
        string type = _program.Next(3) switch { 0 => "System.DivideByZeroException", 1 => "System.IndexOutOfRangeException", _ => "System.Exception" };
        region.Clauses.Add(isCleanup ? new Clause(ClauseKind.Cleanup, null) : new Clause(ClauseKind.Typed, _program.Names.Type(type)));
        _function.Regions.Add(region);
        Block body = _function.AddBlock(region);
        _builder.End(Operation.EnterTry, [], [body, pad]).Subject = region;

        _region = region;
        _builder.PlaceAtEnd(body);
        Statements(1 + _program.Next(4));
        _builder.Jump(join);
        _region = outer;

        _builder.PlaceAtEnd(pad);
        Instruction[] landing = [Landing(0, ValueKind.Reference), Landing(1, ValueKind.I32), Landing(2, ValueKind.I32), Landing(3, ValueKind.I32)];
        Statements(1 + _program.Next(2));
        if (isCleanup)
        {
            _builder.End(Operation.Resume, [landing[0], landing[2], landing[3]], []);
        }
        else if (_program.Chance(15))
        {
            _builder.End(_program.Chance(50) ? Operation.Rethrow : Operation.Throw, [landing[0]], []);
        }
        else
        {
            _builder.Jump(join);
        }

        _builder.PlaceAtEnd(join);
    }

    private Instruction Landing(int number, ValueKind kind) => _builder.Emit(Operation.LandingValue, kind, null, number);

    private void ReturnEarly()
    {
        Block then = NewBlock();
        Block join = NewBlock();
        _builder.Branch(_expressions.Condition(), then, join);
        _builder.PlaceAtEnd(then);
        if (_program.Chance(70))
        {
            Return();
        }
        else
        {
            _builder.End(Operation.Throw, [_program.Chance(30) ? _builder.Null() : _builder.Emit(Operation.NewObject, ValueKind.Reference, _program.Names.Type("My.Exception"), 0)], []);
        }

        _builder.PlaceAtEnd(join);
    }

    private void Return()
    {
        var results = new List<Instruction>();
        foreach (ValueKind kind in _function.Symbol.Signature.Results)
        {
            results.Add(_expressions.Value(kind));
        }

        _builder.End(Operation.Return, [.. results], []);
    }
}
