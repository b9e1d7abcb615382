using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil;
using Mono.Cecil.Cil;
using CilInstruction = Mono.Cecil.Cil.Instruction;
using Instruction = DeviceKit.Cross.Intermediate.Instruction;

namespace DeviceKit.Cross.Importing;

/// <content>Objects: creating, casting, boxing.</content>
internal sealed partial class MethodImporter
{
    private TypeInstance StringType => _types.Known("System.String");

    private TypeInstance ObjectType => _types.Known("System.Object");

    /// <returns>Whether it was such an instruction.</returns>
    private bool ImportObject(CilInstruction instruction)
    {
        switch (instruction.OpCode.Code)
        {
            case Code.Newobj:
                Create(_types.Method((MethodReference)instruction.Operand, _context));
                break;
            case Code.Box:
                BoxTop(TypeOf(instruction));
                break;
            case Code.Unbox:
                Push(Unbox(TypeOf(instruction), Pop()));
                break;
            case Code.Unbox_Any:
                UnboxAny(TypeOf(instruction));
                break;
            case Code.Isinst:
                IsInstance(TypeOf(instruction));
                break;
            case Code.Castclass:
                CastClass(TypeOf(instruction));
                break;
            case Code.Ldftn:
                LoadFunction(_types.Method((MethodReference)instruction.Operand, _context));
                break;
            case Code.Ldvirtftn:
                LoadVirtualFunction(_types.Method((MethodReference)instruction.Operand, _context));
                break;
            case Code.Ldtoken:
                LoadToken(instruction);
                break;
            default:
                return ImportTypedReference(instruction);
        }

        return true;
    }

    private void Create(MethodInstance constructor) => Create(constructor, PopArguments(constructor.Parameters.Count));

    private void Create(MethodInstance constructor, StackValue[] arguments)
    {
        TypeInstance type = constructor.Owner;
        if (constructor.ArrayMethod is not null)
        {
            CreateArray(type, arguments);
        }
        else if (type == StringType)
        {
            CallDirect(StringConstructor(constructor), arguments);
        }
        else if (IsDelegate(type))
        {
            CreateDelegate(type, arguments);
        }
        else if (type.IsValueType)
        {
            CreateValue(type, constructor, arguments);
        }
        else
        {
            Instruction created = _builder.Emit(Operation.NewObject, ValueKind.Reference, type, 0);
            var value = new StackValue(ValueKind.Reference, created) { Type = type, IsExact = true, IsNotNull = true };
            CallDirect(constructor, [value, .. arguments]);
            Push(value);
        }
    }

    private void CreateValue(TypeInstance type, MethodInstance constructor, StackValue[] arguments)
    {
        Flush();
        var place = new Place(_builder.Address(NewTemporary(type)), 0, null);
        Zero(type, place);
        CallDirect(constructor, [new StackValue(ValueKind.Pointer, place.Base) { IsNotNull = true }, .. arguments]);
        StackValue value = ReadFrom(type, place);
        Push(value.IsStructure ? value with { IsOwned = true } : value);
    }

    /// <summary>Strings are not made empty and then filled: the class library has a static method Ctor for each constructor.</summary>
    private MethodInstance StringConstructor(MethodInstance constructor)
    {
        foreach (MethodDefinition candidate in StringType.Definition!.Methods.Where(method => method.Name == "Ctor"))
        {
            MethodInstance method = _types.Method(StringType, candidate, []);
            if (method.Parameters.SequenceEqual(constructor.Parameters))
            {
                return method;
            }
        }

        throw Fault($"the class library has no String.Ctor for {constructor}");
    }

    private void IsInstance(TypeInstance type)
    {
        StackValue value = PopAny();
        TypeInstance target = NullableElement(type) ?? type;
        if (KnownType(value) is TypeInstance known)
        {
            Push(IsKnownInstance(known, target) ? value : new StackValue(ValueKind.Reference, _builder.Null()));
            return;
        }

        Instruction reference = Coerce(Scalar(value), ValueKind.Reference);
        if (IsAlways(value.Type, target))
        {
            Push(value);
            return;
        }

        Push(new StackValue(ValueKind.Reference, _builder.Emit(Operation.IsInstance, ValueKind.Reference, target, 0, reference))
        {
            Type = target.IsReference ? target : null,
        });
    }

    private void CastClass(TypeInstance type)
    {
        StackValue value = PopAny();
        TypeInstance target = NullableElement(type) ?? type;
        if (KnownType(value) is TypeInstance known && IsKnownInstance(known, target))
        {
            Push(value);
            return;
        }

        Instruction reference = Coerce(Scalar(value), ValueKind.Reference);
        Push(IsAlways(value.Type, target) || IsZero(reference)
            ? value
            : new StackValue(ValueKind.Reference, _builder.Emit(Operation.CastClass, ValueKind.Reference, target, 0, reference))
            {
                Type = target.IsReference ? target : null,
            });
    }

    /// <summary>The exact type of an object that is not null, when it is known.</summary>
    private static TypeInstance? KnownType(StackValue value) => value.Boxed is not null || value is { IsExact: true, IsNotNull: true } ? value.Type : null;

    private static bool IsKnownInstance(TypeInstance known, TypeInstance target) => known == target || (target.IsReference && known.IsAssignableTo(target));

    /// <summary>Whether a static type makes a cast needless.</summary>
    private static bool IsAlways(TypeInstance? type, TypeInstance target) => type is { IsReference: true } && target.IsReference && type.IsAssignableTo(target);

    /// <summary>What a Nullable may hold, or null of other types.</summary>
    private static TypeInstance? NullableElement(TypeInstance type) =>
        type is { Category: TypeCategory.Structure, Definition.FullName: "System.Nullable`1" } ? type.Arguments[0] : null;
}
