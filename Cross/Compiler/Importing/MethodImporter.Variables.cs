using System;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Instruction = DeviceKit.Cross.Intermediate.Instruction;

namespace DeviceKit.Cross.Importing;

/// <content>Arguments and locals.</content>
internal sealed partial class MethodImporter
{
    private Variable[] _arguments = [];
    private Variable[] _locals = [];

    /// <summary>Of a method whose result does not return in values: where to write it.</summary>
    private Instruction? _resultAddress;

    private void MakeVariables()
    {
        var arguments = new List<Variable>();
        if (_method.HasThis)
        {
            arguments.Add(new Variable(_method.Owner.IsValueType ? _types.ReferenceTo(_method.Owner) : _method.Owner, "this"));
        }

        for (int i = 0; i < _method.Parameters.Count; i++)
        {
            arguments.Add(new Variable(_method.Parameters[i], _method.Definition?.Parameters[i].Name));
        }

        _arguments = [.. arguments];
        if (_body is null)
        {
            return;
        }

        _locals = new Variable[_body.Variables.Count];
        for (int i = 0; i < _locals.Length; i++)
        {
            _locals[i] = MakeLocal(_body.Variables[i].VariableType);
        }

        foreach (Mono.Cecil.Cil.Instruction instruction in _body.Instructions)
        {
            NoteUse(instruction);
        }

        if (_body.HasExceptionHandlers)
        {
            foreach (CodeRange block in _ranges!.ProtectedBlocks)
            {
                block.IsTransparent = IsWithoutEffect(block);
            }

            foreach (Variable shared in SharedVariables.Find(_body, _ranges!, [.. _arguments, .. _locals], VariableOf))
            {
                shared.IsUsedInHandlers = true;
            }
        }
    }

    /// <summary>A local of code that is never reached may have a type that the class library does not have.</summary>
    private Variable MakeLocal(TypeReference type)
    {
        try
        {
            return new Variable(_types.Type(WithoutPin(type), _context), null);
        }
        catch (UnresolvedReferenceException missing)
        {
            return new Variable(null, null, missing);
        }
    }

    private void NoteUse(Mono.Cecil.Cil.Instruction instruction)
    {
        if (VariableOf(instruction) is not Variable variable)
        {
            return;
        }

        switch (instruction.OpCode.Code)
        {
            case Code.Stloc or Code.Stloc_S or Code.Stloc_0 or Code.Stloc_1 or Code.Stloc_2 or Code.Stloc_3 or Code.Starg or Code.Starg_S:
                variable.IsWritten = true;
                break;
            case Code.Ldloca or Code.Ldloca_S or Code.Ldarga or Code.Ldarga_S:
                variable.IsAddressTaken = true;
                break;
            default:
                variable.IsRead = true;
                break;
        }

        variable.IsUsedInFilter |= _ranges!.IsInFilter(instruction.Offset);
    }

    /// <summary>The argument or local that an instruction names, or null.</summary>
    private Variable? VariableOf(Mono.Cecil.Cil.Instruction instruction) => instruction.OpCode.Code switch
    {
        Code.Ldarg_0 => Argument(0),
        Code.Ldarg_1 => Argument(1),
        Code.Ldarg_2 => Argument(2),
        Code.Ldarg_3 => Argument(3),
        Code.Ldloc_0 or Code.Stloc_0 => Local(0),
        Code.Ldloc_1 or Code.Stloc_1 => Local(1),
        Code.Ldloc_2 or Code.Stloc_2 => Local(2),
        Code.Ldloc_3 or Code.Stloc_3 => Local(3),
        _ => instruction.Operand switch
        {
            ParameterDefinition parameter => Argument(parameter.Index + (_method.HasThis ? 1 : 0)),
            VariableDefinition local => Local(local.Index),
            _ => null,
        },
    };

    private Variable Argument(int index) => index < _arguments.Length ? _arguments[index] : throw Fault($"there is no argument {index}");

    private Variable Local(int index) => index < _locals.Length ? _locals[index] : throw Fault($"there is no local {index}");

    private static TypeReference WithoutPin(TypeReference type) => type is PinnedType pinned ? pinned.ElementType : type;

    private Slot SlotOf(Variable variable)
    {
        bool isAddress = variable.IsIndirect;
        variable.Slot ??= _function.AddSlot(isAddress ? 4 : variable.Type.Size, isAddress ? 4 : variable.Type.Alignment, variable.Name);
        variable.Slot.IsShared |= variable.IsUsedInFilter || (variable.IsUsedInHandlers && !isAddress);
        return variable.Slot;
    }

    /// <summary>The parameters as values, and those that are written or taken the address of as slots.</summary>
    private void LoadParameters()
    {
        Signature signature = _method.Symbol.Signature;
        var values = new List<Instruction>(signature.Parameters.Count);
        for (int i = 0; i < signature.Parameters.Count; i++)
        {
            values.Add(_builder.Emit(Operation.Parameter, signature.Parameters[i], null, i));
        }

        int next = _method.HasThis ? 1 : 0;
        if (CallConvention.ReturnsThroughAddress(_method.ReturnType))
        {
            _resultAddress = values[next++];
        }

        for (int i = 0; i < _arguments.Length; i++)
        {
            Variable argument = _arguments[i];
            bool isThis = _method.HasThis && i == 0;
            if (isThis || !CallConvention.IsPassedByAddress(argument.Type))
            {
                int count = isThis ? 1 : argument.Type.Leaves!.Count;
                int first = isThis ? 0 : next;
                Receive(argument, values.GetRange(first, count));
                next += isThis ? 0 : count;
            }
            else
            {
                argument.IsIndirect = true;
                argument.Value = values[next++];
                if (argument.IsUsedInFilter)
                {
                    _builder.Store(new MemoryAccess(MemoryFormat.Pointer), _builder.Address(SlotOf(argument)), argument.Value);
                }
            }
        }
    }

    private void Receive(Variable argument, List<Instruction> values)
    {
        if (argument.Type.Category != TypeCategory.Structure)
        {
            if (argument.IsConstant)
            {
                argument.Value = values[0];
            }
            else
            {
                _builder.Store(new MemoryAccess(Scalars.FormatOf(argument.Type)), _builder.Address(SlotOf(argument)), values[0]);
            }

            return;
        }

        var place = new Place(_builder.Address(SlotOf(argument)), 0, null);
        for (int i = 0; i < values.Count; i++)
        {
            StoreLeaf(argument.Type, argument.Type.Leaves![i], place, values[i]);
        }
    }

    private void InitializeLocals()
    {
        if (!_body!.InitLocals)
        {
            return;
        }

        HashSet<Variable> written = WrittenFirst();
        foreach (Variable local in _locals)
        {
            if (local.IsResolved && (local.IsRead || local.IsAddressTaken) && !written.Contains(local))
            {
                Zero(local.Type, new Place(_builder.Address(SlotOf(local)), 0, null));
            }
        }
    }

    /// <summary>Locals that the first straight stretch of code writes before it reads them.</summary>
    private HashSet<Variable> WrittenFirst()
    {
        var used = new HashSet<Variable>();
        var written = new HashSet<Variable>();
        foreach (Mono.Cecil.Cil.Instruction instruction in _body!.Instructions)
        {
            if (instruction.OpCode.FlowControl is not (FlowControl.Next or FlowControl.Call or FlowControl.Meta) || _leaders.Contains(instruction.Offset))
            {
                break;
            }

            if (VariableOf(instruction) is Variable variable && used.Add(variable))
            {
                bool isStore = instruction.OpCode.Code is Code.Stloc or Code.Stloc_S or Code.Stloc_0 or Code.Stloc_1 or Code.Stloc_2 or Code.Stloc_3;
                bool isInitialized = instruction.OpCode.Code is Code.Ldloca or Code.Ldloca_S && instruction.Next?.OpCode.Code == Code.Initobj;
                if ((isStore || isInitialized) && !variable.IsUsedInHandlers && !variable.IsUsedInFilter)
                {
                    written.Add(variable);
                }
            }
        }

        return written;
    }

    /// <summary>Where a variable lies.</summary>
    private Place PlaceOf(Variable variable)
    {
        if (_parent is not null)
        {
            Instruction address = _builder.Emit(Operation.ParentSlotAddress, ValueKind.Pointer, _parent.SlotOfParent(variable), 0, _frame!);
            return new Place(variable.IsIndirect ? _builder.Load(new MemoryAccess(MemoryFormat.Pointer), address) : address, 0, null);
        }

        return new Place(variable.IsIndirect ? variable.Value! : _builder.Address(SlotOf(variable)), 0, null);
    }

    private Slot SlotOfParent(Variable variable) => _parent is null ? SlotOf(variable) : throw new NotSupportedException("a filter within a filter");

    private void LoadVariable(Variable variable)
    {
        if (variable is { Value: Instruction value, IsIndirect: false })
        {
            Push(new StackValue(value.Kind, value) { Type = TypeOnStack(variable.Type) });
            return;
        }

        Push(ReadFrom(variable.Type, PlaceOf(variable)));
    }

    private void StoreVariable(Variable variable)
    {
        StackValue value = Pop();
        Flush();
        WriteTo(variable.Type, PlaceOf(variable), value);
    }

    private void LoadVariableAddress(Variable variable)
    {
        Place place = PlaceOf(variable);
        Push(new StackValue(ValueKind.Pointer, place.Base) { Offset = place.Offset, IsNotNull = true });
    }
}
