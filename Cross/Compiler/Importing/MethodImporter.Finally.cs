using System.Linq;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Importing;

/// <content>Leaving protected blocks and handlers, through finally handlers.</content>
internal sealed partial class MethodImporter
{
    private void Leave(int target)
    {
        if (_copy.Range.Kind == CodeRangeKind.Filter || _copy.Range.Kind is CodeRangeKind.Finally or CodeRangeKind.Fault)
        {
            if (!_copy.Range.Contains(target))
            {
                throw Fault("leave out of a finally handler, fault handler or filter");
            }
        }

        _stack.Clear();
        Exit(_copy, target);
    }

    /// <summary>Ends the block at hand by going to an instruction outside of a copy, through the finally handlers on the way.</summary>
    private void Exit(CodeCopy from, int target)
    {
        CodeRange range = _ranges!.Innermost(target);
        CodeCopy copy = from;
        while (!copy.Range.IsAround(range))
        {
            if (copy.Range is { HasFinally: true, IsTransparent: false } && copy.Try is TryCopy left)
            {
                ExitThrough(left, copy.Parent!, target);
                return;
            }

            if (copy.Range.Kind is CodeRangeKind.Finally or CodeRangeKind.Fault)
            {
                throw Fault("leave out of a finally or fault handler");
            }

            copy = copy.Parent ?? throw Fault($"leave to IL_{target:x4} leaves the block");
        }

        EntryPoint entry = Descend(copy, range, target);
        Arrive(entry, []);
        _builder.Jump(entry.Block);
    }

    private void ExitThrough(TryCopy left, CodeCopy around, int target)
    {
        FinallyCopy handler = left.Finally ??= MakeFinallyCopy(left, around);
        if (!handler.ExitNumbers.TryGetValue(target, out int number))
        {
            number = handler.Exits.Count;
            handler.ExitNumbers.Add(target, number);
            Block exit = _function.AddBlock(around.Region);
            handler.Exits.Add(exit);
            Within(exit, () => Exit(around, target));
        }

        Instruction address = _builder.Address(handler.Selector);
        handler.SelectorStores.Add(_builder.Store(new MemoryAccess(MemoryFormat.Int32), address, _builder.Constant(number)));
        _builder.Jump(handler.Entry);
    }

    private FinallyCopy MakeFinallyCopy(TryCopy left, CodeCopy around)
    {
        var copy = new CodeCopy(left.Body.Range.Handlers[0], around, around.Region);
        var handler = new FinallyCopy(Begin(copy), _function.AddSlot(4, 4));
        copy.Finally = handler;
        _finallyCopies.Add(handler);
        return handler;
    }

    private void EndFinally()
    {
        if (_copy.Resumption is not null)
        {
            _builder.End(Operation.Resume, [.. _copy.Resumption], []);
        }
        else
        {
            FinallyCopy handler = _copy.Finally ?? throw Fault("endfinally outside of a finally or fault handler");
            handler.Ends.Add(_builder.Block!);
        }
    }

    /// <summary>Completes the finally handlers on the normal way, now that all exits are known.</summary>
    private void EndFinallyCopies()
    {
        foreach (FinallyCopy handler in _finallyCopies)
        {
            foreach (Block end in handler.Ends)
            {
                _builder.PlaceAtEnd(end);
                _builder.Position = end.Last?.Position ?? _builder.Position;
                if (handler.Exits.Count == 1)
                {
                    _builder.Jump(handler.Exits[0]);
                }
                else
                {
                    Instruction number = _builder.Load(new MemoryAccess(MemoryFormat.Int32), _builder.Address(handler.Selector));
                    _builder.End(Operation.Switch, [number], [.. handler.Exits]);
                }
            }

            if (handler.Exits.Count == 1)
            {
                foreach (Instruction store in handler.SelectorStores)
                {
                    Instruction[] operands = [.. store.Operands];
                    store.Remove();
                    operands[0].Remove();
                    operands[1].Remove();
                }
            }
        }

        _function.Slots.RemoveAll(slot => _finallyCopies.Any(handler => handler.Selector == slot && handler.Exits.Count == 1));
    }
}
