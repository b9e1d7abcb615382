using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil.Cil;
using Instruction = DeviceKit.Cross.Intermediate.Instruction;

namespace DeviceKit.Cross.Importing;

/// <content>Entering protected blocks, and arriving in their handlers.</content>
internal sealed partial class MethodImporter
{
    /// <summary>The protected block as part of a copy; at the first time its region, entry and landing pad are made.</summary>
    private TryCopy Enter(CodeCopy around, CodeRange range)
    {
        if (around.Tries.TryGetValue(range, out TryCopy? known))
        {
            return known;
        }

        if (range.IsTransparent)
        {
            var body = new CodeCopy(range, around, around.Region);
            var open = new TryCopy(body, _function.AddBlock(around.Region));
            body.Try = open;
            around.Tries.Add(range, open);
            Within(open.Enter, () => _builder.Jump(Begin(body)));
            return open;
        }

        Block enter = _function.AddBlock(around.Region);
        Block pad = _function.AddBlock(around.Region);
        var region = new Region(around.Region) { LandingPad = pad };
        _function.Regions.Add(region);
        var inside = new CodeCopy(range, around, region);
        var entered = new TryCopy(inside, enter);
        inside.Try = entered;
        around.Tries.Add(range, entered);
        Block first = Begin(inside);
        Within(enter, () => _builder.End(Operation.EnterTry, [], [first, pad]).Subject = region);
        Within(pad, () => Land(region, around, range));
        return entered;
    }

    /// <summary>The first block of a copy of a protected block. Nothing is on the evaluation stack there.</summary>
    private Block Begin(CodeCopy copy)
    {
        EntryPoint entry = Descend(copy, _ranges!.Innermost(copy.Range.Start), copy.Range.Start);
        Arrive(entry, []);
        return entry.Block;
    }

    private void Arrive(EntryPoint entry, IReadOnlyList<StackSlot> stack)
    {
        if (entry.Start is not null && entry.Stack is null)
        {
            entry.Stack = stack;
            _pending.Enqueue(entry);
        }
    }

    /// <summary>Makes instructions in another block, and comes back.</summary>
    private void Within(Block block, System.Action make)
    {
        Block? here = _builder.Block;
        _builder.PlaceAtEnd(block);
        make();
        _builder.Block = here;
    }

    private void Land(Region region, CodeCopy around, CodeRange range)
    {
        Instruction exception = _builder.Emit(Operation.LandingValue, ValueKind.Reference, null, 0);
        if (range.Handlers[0].Kind != CodeRangeKind.Catch)
        {
            region.Clauses.Add(new Clause(ClauseKind.Cleanup, null));
            Instruction first = _builder.Emit(Operation.LandingValue, ValueKind.I32, null, 2);
            Instruction second = _builder.Emit(Operation.LandingValue, ValueKind.I32, null, 3);
            var cleanup = new CodeCopy(range.Handlers[0], around, around.Region) { Resumption = [exception, first, second] };
            region.LandingPad.IsCold = true;
            _builder.Jump(Begin(cleanup));
            return;
        }

        Instruction? number = range.Handlers.Count > 1 ? _builder.Emit(Operation.LandingValue, ValueKind.I32, null, 1) : null;
        var handlers = new List<Block>();
        Slot caught = _function.AddSlot(4, 4);
        _builder.Store(new MemoryAccess(MemoryFormat.Reference), _builder.Address(caught), exception);
        for (int i = 0; i < range.Handlers.Count; i++)
        {
            region.Clauses.Add(ClauseOf(range, i));
            var handler = new CodeCopy(range.Handlers[i], around, around.Region) { Exception = exception };
            EntryPoint entry = Descend(handler, _ranges!.Innermost(handler.Range.Start), handler.Range.Start);
            if (entry.Start is null)
            {
                throw Fault("a protected block begins where a handler does, with the exception on the evaluation stack");
            }

            Arrive(entry, [new StackSlot(caught, ValueKind.Reference, null)]);
            handlers.Add(entry.Block);
        }

        if (number is null)
        {
            _builder.Jump(handlers[0]);
        }
        else
        {
            _builder.End(Operation.Switch, [number], handlers.ToArray());
        }
    }

    private Clause ClauseOf(CodeRange range, int index)
    {
        ExceptionHandler clause = range.Clauses[index];
        return range.Filters[index] is CodeRange filter
            ? new Clause(ClauseKind.Filter, FilterFunction(filter))
            : new Clause(ClauseKind.Typed, clause.CatchType is null ? ObjectType : _types.Type(clause.CatchType, _context));
    }

    /// <summary>Whether a finally or fault handler does nothing; seeing through calls of methods that are empty, such as Dispose of many enumerators.</summary>
    private bool IsWithoutEffect(CodeRange block)
    {
        if (block.Handlers[0].Kind == CodeRangeKind.Catch)
        {
            return false;
        }

        try
        {
            return HasNoEffect(_instructions.GetValueOrDefault(block.Handlers[0].Start));
        }
        catch (UnresolvedReferenceException)
        {
            return false; // It may be in code that is never reached.
        }
    }

    private bool HasNoEffect(Mono.Cecil.Cil.Instruction? instruction)
    {
        TypeInstance? constrained = null;
        for (; instruction is not null; instruction = instruction.Next)
        {
            switch (instruction.OpCode.Code)
            {
                case Code.Endfinally:
                    return true;
                case Code.Nop or Code.Ldloca or Code.Ldloca_S or Code.Ldarga or Code.Ldarga_S:
                    break;
                case Code.Constrained:
                    constrained = _types.Type((Mono.Cecil.TypeReference)instruction.Operand, _context);
                    break;
                case Code.Call or Code.Callvirt:
                    MethodInstance? called = _types.Method((Mono.Cecil.MethodReference)instruction.Operand, _context);
                    called = constrained is { IsValueType: true } ? _types.FindConstrained(constrained, called) : null;
                    if (called is null || called.Parameters.Count > 0 || called.ReturnType.Category != TypeCategory.Void || !IsEmpty(called))
                    {
                        return false;
                    }

                    constrained = null;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsEmpty(MethodInstance method) =>
        method.Definition is { HasBody: true, RVA: not 0 } definition && definition.Body.Instructions.All(instruction => instruction.OpCode.Code is Code.Nop or Code.Ret);

    private void Rethrow()
    {
        CodeCopy? copy = _copy;
        while (copy is not null && copy.Exception is null)
        {
            copy = copy.Parent;
        }

        Instruction exception = copy?.Exception ?? throw Fault("rethrow outside of a catch handler");
        _builder.Block!.IsCold = true;
        _builder.End(Operation.Rethrow, [exception], []);
    }
}
