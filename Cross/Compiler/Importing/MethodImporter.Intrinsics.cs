using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil;
using Instruction = DeviceKit.Cross.Intermediate.Instruction;

namespace DeviceKit.Cross.Importing;

/// <content>What is put in place of calls of methods in intrinsics.table.txt: objects, types and what the runtime offers.</content>
internal sealed partial class MethodImporter
{
    /// <summary>Does what a method would, if the table says so.</summary>
    /// <returns>False where the method is to be called.</returns>
    private bool Expand(MethodInstance method, StackValue[] arguments)
    {
        if (_importer.Intrinsics.Find(method) is not string what)
        {
            return method.Definition is { IsPInvokeImpl: true } && CallForeign(method, arguments);
        }

        return ExpandPointer(what, method, arguments) || ExpandNumber(what, method, arguments) || ExpandInterlocked(what, method, arguments)
            || ExpandType(what, method, arguments) || ExpandObject(what, method, arguments) || ExpandRuntime(what, method, arguments);
    }

    private bool ExpandObject(string what, MethodInstance method, StackValue[] arguments)
    {
        switch (what)
        {
            case "ArrayLength":
            {
                CheckNull(arguments[0]);
                Push(_builder.Emit(Operation.ArrayLength, ValueKind.I32, Coerce(Scalar(arguments[0]), ValueKind.Reference)));
                return true;
            }

            case "StringLength":
            {
                CheckNull(arguments[0]);
                Push(StringLengthOf(Scalar(arguments[0])));
                return true;
            }

            case "StringCharacter":
            {
                CheckNull(arguments[0]);
                Instruction text = Scalar(arguments[0]);
                Instruction index = Coerce(Scalar(arguments[1]), ValueKind.I32);
                _builder.Emit(Operation.BoundsCheck, ValueKind.None, index, StringLengthOf(text));
                Instruction address = _builder.Emit(Operation.Add, ValueKind.Pointer, text, _builder.Emit(Operation.ShiftLeft, ValueKind.I32, index, _builder.Constant(1)));
                Push(_builder.Load(new MemoryAccess(MemoryFormat.UInt16, null, IsReadOnly: true), address, ObjectOffsets.Elements));
                return true;
            }

            case "FirstElement" when method.Parameters[0].Category == TypeCategory.Vector:
            {
                CheckNull(arguments[0]);
                Push(new StackValue(ValueKind.Pointer, Coerce(Scalar(arguments[0]), ValueKind.Reference))
                {
                    Offset = ObjectOffsets.Elements, Alias = AliasOfElement(method.Parameters[0].Element!), IsNotNull = true,
                });
                return true;
            }

            case "InitializeArray" when arguments[1].Token is FieldInstance field:
            {
                CheckNull(arguments[0]);
                int elements = arguments[0].Type is { Category: TypeCategory.Array } array ? ObjectOffsets.ElementsOf(array.Rank) : ObjectOffsets.Elements;
                Instruction target = AddressOf(new Place(Scalar(arguments[0]), elements, null));
                DataSymbol data = _importer.Data.Of(field);
                Instruction source = _builder.Emit(Operation.SymbolAddress, ValueKind.Pointer, data, 0);
                _builder.Emit(Operation.CopyBlock, ValueKind.None, null, data.Size, target, source);
                return true;
            }

            case "CreateSpan" when arguments[0].Token is FieldInstance field:
            {
                TypeInstance span = method.ReturnType;
                DataSymbol data = _importer.Data.Of(field);
                var place = new Place(_builder.Address(NewTemporary(span)), 0, null);
                foreach (Leaf leaf in span.Leaves!)
                {
                    StoreLeaf(span, leaf, place, CallConvention.KindOf(leaf) == ValueKind.I32
                        ? _builder.Constant(data.Size / method.Arguments[0].Size)
                        : _builder.Emit(Operation.SymbolAddress, CallConvention.KindOf(leaf), data, 0));
                }

                Push(Temporary(span, place.Base));
                return true;
            }

            case "CreateInstance" when method.Arguments.Count == 1:
                return CreateInstance(method.Arguments[0]);
            default:
                return false;
        }
    }

    private Instruction StringLengthOf(Instruction text) =>
        _builder.Load(new MemoryAccess(MemoryFormat.Int32, null, IsReadOnly: true), Coerce(text, ValueKind.Reference), ObjectOffsets.Length);

    private bool CreateInstance(TypeInstance type)
    {
        MethodDefinition? constructor = type.Definition?.Methods.FirstOrDefault(method => method is { IsConstructor: true, IsStatic: false, HasParameters: false });
        if (constructor is not null && (type.IsValueType || (type.Category == TypeCategory.Class && !type.Definition!.IsAbstract && constructor.IsPublic)))
        {
            MethodInstance made = _types.Method(type, constructor, []);
            Create(made, []);
            return true;
        }

        if (!type.IsValueType)
        {
            return false;
        }

        Place place = new(_builder.Address(NewTemporary(type)), 0, null);
        Zero(type, place);
        StackValue value = ReadFrom(type, place);
        Push(value.IsStructure ? value with { IsOwned = true } : value);
        return true;
    }

    private bool ExpandRuntime(string what, MethodInstance method, StackValue[] arguments)
    {
        switch (what)
        {
            case "False":
                Push(_builder.Constant(0));
                return true;
            case "Nothing":
                return true;
            case "ToObject":
                Push(Coerce(Scalar(arguments[0]), ValueKind.Reference));
                return true;
            case "ObjectType":
                Push(_builder.Emit(Operation.ObjectType, ValueKind.I32, Coerce(Scalar(arguments[0]), ValueKind.Reference)));
                return true;
            case "TypeDescriptor":
                Push(_builder.Emit(Operation.TypeDescriptor, ValueKind.I32, method.Arguments[0], 0));
                return true;
            case "InstanceSize":
                Push(_builder.Constant(method.Arguments[0].InstanceSize));
                return true;
            case "StackPointer":
                Push(_builder.Emit(Operation.StackAllocate, ValueKind.I32, _builder.Constant(0)));
                return true;
            case "SymbolAddress" when arguments[0].Value is { Operation: Operation.StringLiteral, Subject: string name }:
                Push(_builder.Emit(Operation.SymbolAddress, ValueKind.I32, _importer.Foreign.Find(name, new Signature([], [])), 0));
                return true;
            case "MulticastCode":
                Push(MulticastCode(arguments[0]));
                return true;
            default:
                return false;
        }
    }

    /// <summary>A function of the machine's runtime, or a C function.</summary>
    private bool CallForeign(MethodInstance method, StackValue[] arguments)
    {
        PInvokeInfo import = method.Definition!.PInvokeInfo;
        Signature signature = method.Symbol.Signature;
        string name = string.IsNullOrEmpty(import.EntryPoint) ? method.Definition.Name : import.EntryPoint;
        foreach (TypeInstance type in method.Parameters.Append(method.ReturnType))
        {
            if (type.IsReference || (type.Category == TypeCategory.Structure && (CallConvention.IsPassedByAddress(type) || type.ContainsReferences)))
            {
                throw Fault($"{method} is a native function, and {type} has no native form: only numbers, pointers and small structures of them have");
            }
        }

        FunctionSymbol function = _importer.Foreign.Find(name, signature);
        Operation operation = import.Module.Name == ForeignFunctions.Machine ? Operation.Call : Operation.CallNative;
        MakeCall(signature, false, method.Parameters, method.ReturnType, arguments, operands =>
            _builder.Emit(operation, Builder.KindOf(signature), function, 0, operands));
        return true;
    }
}
