using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <content>Fields: one object for each.</content>
internal sealed partial class TypeSystem
{
    private readonly Dictionary<(TypeInstance, FieldDefinition), FieldInstance> _fields = [];

    /// <summary>What a reference in metadata means.</summary>
    public FieldInstance Field(FieldReference reference, GenericContext context)
    {
        TypeInstance owner = Type(reference.DeclaringType, context);
        for (TypeInstance? type = owner; type?.Definition is not null; type = type.BaseType)
        {
            FieldDefinition? found = reference as FieldDefinition
                ?? type.Definition.Fields.FirstOrDefault(field => field.Name == reference.Name && SignatureComparison.Same(field.FieldType, reference.FieldType, withModifiers: false));
            if (found is not null)
            {
                if (!found.IsStatic)
                {
                    _ = type.InstanceFields; // Gives the field its offset.
                }

                return Field(type, found);
            }
        }

        throw new UnresolvedReferenceException(reference, $"there is no field {reference.FullName}");
    }

    /// <summary>A field of a closed type by its definition.</summary>
    public FieldInstance Field(TypeInstance owner, FieldDefinition definition)
    {
        if (!_fields.TryGetValue((owner, definition), out FieldInstance? field))
        {
            field = new FieldInstance(owner, definition, Type(definition.FieldType, owner.Context));
            _fields.Add((owner, definition), field);
        }

        return field;
    }
}
