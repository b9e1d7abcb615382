using System;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil;
using Mono.Cecil.Cil;
using CilInstruction = Mono.Cecil.Cil.Instruction;
using Instruction = DeviceKit.Cross.Intermediate.Instruction;

namespace DeviceKit.Cross.Importing;

/// <content>Calls.</content>
internal sealed partial class MethodImporter
{
    /// <returns>Whether the block is complete.</returns>
    private bool ImportCall(CilInstruction instruction)
    {
        switch (instruction.OpCode.Code)
        {
            case Code.Call:
                ImportCall((MethodReference)instruction.Operand, isVirtual: false);
                return false;
            case Code.Callvirt:
                ImportCall((MethodReference)instruction.Operand, isVirtual: true);
                return false;
            case Code.Calli:
                CallIndirect((CallSite)instruction.Operand);
                return false;
            case Code.Jmp:
                ImportJump(instruction);
                return true;
            default:
                throw Fault($"{instruction.OpCode.Name} is not supported");
        }
    }

    private void ImportCall(MethodReference reference, bool isVirtual)
    {
        if (IsFeatureQuery(reference))
        {
            Push(_builder.Constant(0));
            return;
        }

        MethodInstance method = _types.Method(reference, _context);
        StackValue[] arguments = PopArguments(method.Parameters.Count + (method.HasThis ? 1 : 0));
        if (_constrained is not null)
        {
            CallConstrained(_types.Type(_constrained, _context), method, arguments);
        }
        else
        {
            Call(method, arguments, isVirtual && method.HasThis);
        }
    }

    /// <summary>Calls what a call instruction names, or does what the call would.</summary>
    private void Call(MethodInstance method, StackValue[] arguments, bool isVirtual)
    {
        if (method.ArrayMethod is not null)
        {
            AccessArray(method, arguments);
        }
        else if (Expand(method, arguments))
        {
            return;
        }
        else if (IsDelegateInvoke(method))
        {
            InvokeDelegate(method, arguments);
        }
        else
        {
            MethodInstance? target = isVirtual ? Devirtualize(method, arguments[0]) : method;
            if (isVirtual)
            {
                CheckNull(arguments[0]);
            }

            if (target is not null)
            {
                if (target.HasThis)
                {
                    arguments[0] = Receiver(target, arguments[0]);
                }

                CallDirect(target, arguments);
            }
            else
            {
                Operation operation = method.Owner.Category == TypeCategory.Interface ? Operation.CallInterface : Operation.CallVirtual;
                ValueKind kind = Builder.KindOf(method.Symbol.Signature);
                MakeCall(method.Symbol.Signature, method.HasThis, method.Parameters, method.ReturnType, arguments, operands =>
                    _builder.Emit(operation, kind, method, 0, operands));
            }
        }
    }

    private void CallDirect(MethodInstance method, StackValue[] arguments) =>
        MakeCall(method.Symbol.Signature, method.HasThis, method.Parameters, method.ReturnType, arguments, operands => _builder.Call(method.Symbol, operands));

    private StackValue[] PopArguments(int count)
    {
        var arguments = new StackValue[count];
        for (int i = count - 1; i >= 0; i--)
        {
            arguments[i] = PopAny();
        }

        return arguments;
    }

    /// <summary>Passes arguments as the convention says, calls, and pushes the result.</summary>
    private void MakeCall(
        Signature signature, bool hasThis, IReadOnlyList<TypeInstance> parameters, TypeInstance result, StackValue[] arguments, Func<Instruction[], Instruction> emit)
    {
        Flush();
        var operands = new List<Instruction>(signature.Parameters.Count);
        if (hasThis)
        {
            operands.Add(Coerce(Scalar(arguments[0]), signature.Parameters[0]));
        }

        Instruction? resultAddress = null;
        if (CallConvention.ReturnsThroughAddress(result))
        {
            resultAddress = _builder.Address(NewTemporary(result));
            operands.Add(resultAddress);
        }

        for (int i = 0; i < parameters.Count; i++)
        {
            Pass(parameters[i], arguments[i + (hasThis ? 1 : 0)], operands);
        }

        Instruction call = emit([.. operands]);
        PushResult(result, call, signature, resultAddress);
    }

    private void PushResult(TypeInstance result, Instruction call, Signature signature, Instruction? resultAddress)
    {
        if (result.Category == TypeCategory.Void)
        {
            return;
        }

        if (resultAddress is not null)
        {
            Push(Temporary(result, resultAddress));
        }
        else if (result.Category == TypeCategory.Structure)
        {
            IReadOnlyList<Instruction> values = _builder.Results(call, signature);
            Instruction address = _builder.Address(NewTemporary(result));
            for (int i = 0; i < values.Count; i++)
            {
                StoreLeaf(result, result.Leaves![i], new Place(address, 0, null), values[i]);
            }

            Push(Temporary(result, address));
        }
        else
        {
            Push(new StackValue(call.Kind, call) { Type = TypeOnStack(result) });
        }
    }

    private void Pass(TypeInstance type, StackValue value, List<Instruction> operands)
    {
        if (type.Category != TypeCategory.Structure)
        {
            operands.Add(Passed(type, value));
        }
        else if (CallConvention.IsPassedByAddress(type))
        {
            StackValue copy = OfType(value, type);
            operands.Add(AddressOf((copy.IsOwned ? copy : CopyToTemporary(copy)).Place));
        }
        else
        {
            LoadLeaves(OfType(value, type), operands);
        }
    }

    /// <summary>A scalar as a value of a type: small integers are extended, which IL does not promise of what is on its stack.</summary>
    private Instruction Passed(TypeInstance type, StackValue value)
    {
        Instruction scalar = Coerce(Scalar(value), type.Kind);
        if (type.Kind != ValueKind.I32 || type.Category is not (TypeCategory.Primitive or TypeCategory.Enum))
        {
            return scalar;
        }

        return Scalars.FormatOf(type) switch
        {
            MemoryFormat.Int8 => Extended(scalar, Operation.SignExtend8, MemoryFormat.Int8),
            MemoryFormat.UInt8 => Extended(scalar, Operation.ZeroExtend8, MemoryFormat.UInt8),
            MemoryFormat.Int16 => Extended(scalar, Operation.SignExtend16, MemoryFormat.Int16),
            MemoryFormat.UInt16 => Extended(scalar, Operation.ZeroExtend16, MemoryFormat.UInt16),
            _ => scalar,
        };
    }

    private Instruction Extended(Instruction value, Operation extension, MemoryFormat format)
    {
        bool isExtended = value.Operation == extension
            || (value.Operation == Operation.Load && ((MemoryAccess)value.Subject!).Format == format)
            || (value.Operation == Operation.Compare && format is MemoryFormat.UInt8 or MemoryFormat.UInt16);
        return isExtended ? value : Fold(_builder.Emit(extension, ValueKind.I32, value));
    }

    private StackValue OfType(StackValue value, TypeInstance type) => value.IsStructure && value.Type == type
        ? value
        : throw Fault($"a value of {(object?)value.Type ?? value.Kind} stands where {type} is wanted");

    private void CallIndirect(CallSite site)
    {
        StackValue code = Pop();
        bool isNative = site.CallingConvention is not (MethodCallingConvention.Default or MethodCallingConvention.Generic);
        if (site.CallingConvention == MethodCallingConvention.VarArg)
        {
            throw Fault("a call with variable arguments is not supported");
        }

        var parameters = new List<TypeInstance>();
        foreach (ParameterDefinition parameter in site.Parameters)
        {
            parameters.Add(_types.Type(parameter.ParameterType, _context));
        }

        TypeInstance result = _types.Type(WithoutModifiers(site.ReturnType), _context);
        bool hasThis = site.HasThis && !site.ExplicitThis;
        Signature signature = CallConvention.Of(hasThis, null, parameters, result);
        StackValue[] arguments = PopArguments(parameters.Count + (hasThis ? 1 : 0));
        Instruction address = Coerce(Scalar(code), ValueKind.I32);
        MakeCall(signature, hasThis, parameters, result, arguments, operands =>
            _builder.Emit(isNative ? Operation.CallNative : Operation.CallIndirect, Builder.KindOf(signature), signature, isNative ? 1 : 0, [address, .. operands]));
    }

    private static TypeReference WithoutModifiers(TypeReference type)
    {
        while (type is IModifierType modifier)
        {
            type = modifier.ElementType;
        }

        return type;
    }

    /// <summary>Leaves this method for another with the same arguments.</summary>
    private void ImportJump(CilInstruction instruction)
    {
        MethodInstance method = _types.Method((MethodReference)instruction.Operand, _context);
        _stack.Clear();
        foreach (Variable argument in _arguments)
        {
            LoadVariable(argument);
        }

        CallDirect(method, PopArguments(_arguments.Length));
        Return();
    }
}
