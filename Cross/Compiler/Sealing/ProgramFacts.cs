using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Sealing;

/// <summary>Facts that follow from the types that are instantiated in a sealed program.</summary>
internal sealed class ProgramFacts : IProgramFacts
{
    private readonly TypeSystem _types;
    private readonly Dictionary<MethodInstance, IReadOnlyList<MethodInstance>> _implementations = [];
    private readonly Dictionary<TypeInstance, TypeInstance[]> _existing = [];
    private readonly HashSet<FieldInstance> _written = [];
    private readonly IReadOnlyList<TypeInstance> _instantiated;

    /// <summary>Gathers the facts.</summary>
    public ProgramFacts(TypeSystem types, SealedProgram program)
    {
        _types = types;
        _instantiated = program.Instantiated;
        foreach (Function function in program.Functions)
        {
            MethodInstance? constructor = types.MethodOf(function.Symbol) is { Definition: { IsConstructor: true, IsStatic: true } } method ? method : null;
            foreach (Instruction address in function.Blocks.SelectMany(block => block.Instructions).Where(instruction => instruction.Operation == Operation.StaticAddress))
            {
                var field = (FieldInstance)address.Subject!;
                if (!ReferenceEquals(constructor?.Owner, field.Owner) && !address.Users.All(user => IsRead(user, address)))
                {
                    _written.Add(field);
                }
            }
        }
    }

    /// <inheritdoc/>
    public MethodInstance? OnlyImplementation(MethodInstance declared) => Implementations(declared) is [MethodInstance only] ? only : null;

    /// <inheritdoc/>
    public IReadOnlyList<MethodInstance> Implementations(MethodInstance declared)
    {
        MethodInstance slot = _types.SlotOf(declared);
        if (!_implementations.TryGetValue(slot, out IReadOnlyList<MethodInstance>? found))
        {
            found = [.. Existing(slot.Owner).Select(type => type.FindImplementation(slot)).OfType<MethodInstance>().Distinct()];
            _implementations.Add(slot, found);
        }

        return found;
    }

    /// <inheritdoc/>
    public bool MayExist(TypeInstance type) => Existing(type).Length > 0;

    /// <inheritdoc/>
    public TypeInstance? OnlyType(TypeInstance type) => Existing(type) is [TypeInstance only] ? only : null;

    /// <inheritdoc/>
    public bool IsConstant(FieldInstance field) => !_written.Contains(field);

    private TypeInstance[] Existing(TypeInstance type)
    {
        if (!_existing.TryGetValue(type, out TypeInstance[]? existing))
        {
            existing = [.. _instantiated.Where(one => one.IsAssignableTo(type))];
            _existing.Add(type, existing);
        }

        return existing;
    }

    private static bool IsRead(Instruction user, Instruction address) =>
        user.Operation == Operation.Load
        || (user.Operation == Operation.CopyBlock && !ReferenceEquals(user.Operands[0], address))
        || (user.Operation is Operation.Add or Operation.Reinterpret && user.Users.All(next => IsRead(next, user)));
}
