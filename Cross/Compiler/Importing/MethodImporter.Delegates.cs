using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Importing;

/// <content>Delegates: `_target` and `_code` of System.Delegate.</content>
internal sealed partial class MethodImporter
{
    private FieldInstance DelegateTarget => FieldOf("System.Delegate", "_target");

    private FieldInstance DelegateCode => FieldOf("System.Delegate", "_code");

    private FieldInstance FieldOf(string type, string name) =>
        _types.Known(type).InstanceFields.FirstOrDefault(field => field.Definition.Name == name) ?? throw Fault($"{type} has no field {name}");

    private void CreateDelegate(TypeInstance type, StackValue[] arguments)
    {
        if (arguments.Length != 2)
        {
            throw Fault("a delegate is made of an object and a code address");
        }

        StackValue target = arguments[0].Boxed is null ? arguments[0] : Allocate(arguments[0]);
        Instruction code = DelegateCodeOf(type, arguments[1]);
        Instruction created = _builder.Emit(Operation.NewObject, ValueKind.Reference, type, 0);
        Flush();
        WriteTo(DelegateTarget.Type, new Place(created, DelegateTarget.Offset, DelegateTarget), target);
        WriteTo(DelegateCode.Type, new Place(created, DelegateCode.Offset, DelegateCode), new StackValue(ValueKind.I32, code));
        Push(new StackValue(ValueKind.Reference, created) { Type = type, IsExact = true, IsNotNull = true });
    }

    /// <summary>
    /// The code that wants the target first. A static method wants a thunk, unless the target is its first argument; whose signature then is the same
    /// only if no hidden result parameter comes before that.
    /// </summary>
    private Instruction DelegateCodeOf(TypeInstance type, StackValue code)
    {
        if (code.Method is not MethodInstance method)
        {
            return Scalar(code);
        }

        bool isClosed = !method.HasThis && method.Parameters.Count == InvokeOf(type).Parameters.Count + 1;
        if (isClosed && CallConvention.ReturnsThroughAddress(method.ReturnType))
        {
            return _builder.Emit(Operation.SymbolAddress, ValueKind.I32, _importer.Thunks.ClosedOverFirst(method), 0);
        }

        return _builder.Emit(Operation.MethodAddress, ValueKind.I32, method, isClosed ? 0 : 1);
    }

    private MethodInstance InvokeOf(TypeInstance type) =>
        _types.Method(type, type.Definition!.Methods.First(method => method.Name == "Invoke"), []);

    private void InvokeDelegate(MethodInstance invoke, StackValue[] arguments)
    {
        CheckNull(arguments[0]);
        InvokeTarget(invoke, Scalar(arguments[0]), arguments);
    }

    private void InvokeTarget(MethodInstance invoke, Instruction self, StackValue[] arguments)
    {
        StackValue target = ReadFrom(DelegateTarget.Type, new Place(self, DelegateTarget.Offset, DelegateTarget));
        Instruction code = Scalar(ReadFrom(DelegateCode.Type, new Place(self, DelegateCode.Offset, DelegateCode)));
        Signature signature = invoke.Symbol.Signature;
        arguments[0] = target;
        MakeCall(signature, true, invoke.Parameters, invoke.ReturnType, arguments, operands =>
            _builder.Emit(Operation.CallIndirect, Builder.KindOf(signature), signature, 0, [code, .. operands]));
    }
}
