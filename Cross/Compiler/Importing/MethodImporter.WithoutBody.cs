using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Importing;

/// <content>Methods without IL, where something wants their code: as a delegate, through a pointer.</content>
internal sealed partial class MethodImporter
{
    /// <summary>Imports a method that has no IL: the Invoke of a delegate, a native function, or one of intrinsics.table.txt.</summary>
    public static Function ImportWithoutBody(Importer importer, MethodInstance method)
    {
        var importing = new MethodImporter(importer, method, null);
        importing.Guard(importing.MakeBody);
        return importing._function;
    }

    private void MakeBody()
    {
        MakeVariables();
        Block entry = _function.AddBlock();
        _copy = new CodeCopy(new CodeRange(CodeRangeKind.Body, 0, 0), null, null);
        Position(0);
        _builder.PlaceAtEnd(entry);
        LoadParameters();
        if (IsDelegateInvoke(_method))
        {
            MakeInvoke();
        }
        else if (Expand(_method, AllArguments()))
        {
            _function.Inline = true;
            Return();
        }
        else
        {
            throw Fault("the method has no body");
        }

        BlockArrangement.Arrange(_function);
    }

    private StackValue[] AllArguments()
    {
        foreach (Variable argument in _arguments)
        {
            LoadVariable(argument);
        }

        return PopArguments(_arguments.Length);
    }

    /// <summary>Calls the one target, or each of the invocation list in order; the result is the last one's.</summary>
    private void MakeInvoke()
    {
        FieldInstance list = FieldOf("System.MulticastDelegate", "_invocations");
        StackValue[] arguments = AllArguments();
        Instruction self = Scalar(arguments[0]);
        Instruction invocations = Scalar(ReadFrom(list.Type, new Place(self, list.Offset, list)));
        Block several = NewBlock();
        Block single = NewBlock();
        _builder.Branch(_builder.Compare(Comparison.NotEqual, invocations, _builder.Null()), several, single);
        _builder.PlaceAtEnd(single);
        InvokeTarget(_method, self, AllArguments());
        Return();

        _builder.PlaceAtEnd(several);
        var access = new MemoryAccess(MemoryFormat.Int32);
        Slot counter = _function.AddSlot(4, 4);
        _builder.Store(access, _builder.Address(counter), _builder.Constant(0));
        Block loop = NewBlock();
        Block done = NewBlock();
        _builder.Jump(loop);
        _builder.PlaceAtEnd(loop);
        Instruction index = _builder.Load(access, _builder.Address(counter));
        Place element = ElementAt(invocations, index, ObjectType, ObjectOffsets.Elements);
        Instruction one = _builder.Load(new MemoryAccess(MemoryFormat.Reference, element.Alias), element.Base, element.Offset);
        InvokeTarget(_method, one, AllArguments());
        Instruction next = _builder.Emit(Operation.Add, ValueKind.I32, index, _builder.Constant(1));
        _builder.Store(access, _builder.Address(counter), next);
        Instruction length = _builder.Emit(Operation.ArrayLength, ValueKind.I32, invocations);
        _builder.Branch(_builder.Compare(Comparison.LessUnsigned, next, length), loop, done);
        _builder.PlaceAtEnd(done);
        Return();
    }

    /// <summary>The code of a delegate's own type that calls each of its invocation list.</summary>
    private Instruction MulticastCode(StackValue type)
    {
        // The class library asks by the descriptor of an object at hand.
        Instruction self = type.Value.Operation == Operation.ObjectType ? type.Value.Operands[0] : Coerce(Scalar(type), ValueKind.Reference);
        return _builder.Emit(Operation.VirtualMethodAddress, ValueKind.I32, _types.KnownMethod("System.MulticastDelegate", "InvokeAll"), 0, self);
    }
}
