using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <content>Types: one object for each.</content>
internal sealed partial class TypeSystem
{
    private const int DeepestNesting = 24;
    private const int MostParts = 400;

    private readonly Dictionary<TypeDefinition, TypeInstance> _plain = [];
    private readonly Dictionary<TypeDefinition, Dictionary<TypeList, TypeInstance>> _generic = [];
    private readonly Dictionary<TypeDefinition, TypeInstance> _open = [];
    private readonly Dictionary<TypeReference, TypeDefinition> _definitions = [];
    private readonly Dictionary<TypeList, TypeInstance> _functionPointers = [];
    private readonly Dictionary<(GenericParameterType, int), TypeInstance> _variables = [];
    private readonly HashSet<string> _typeNames = [];
    private int _types;

    /// <summary>What a reference in metadata means.</summary>
    public TypeInstance Type(TypeReference reference, GenericContext context) => reference switch
    {
        GenericParameter variable => Variable(variable, context),
        GenericInstanceType instance => Instantiate(Definition(instance.ElementType), All(instance.GenericArguments, context)),
        ArrayType { IsVector: true } array => VectorOf(Type(array.ElementType, context)),
        ArrayType array => ArrayOf(Type(array.ElementType, context), array.Rank),
        PointerType pointer => PointerTo(Type(pointer.ElementType, context)),
        ByReferenceType target => ReferenceTo(Type(target.ElementType, context)),
        FunctionPointerType function => FunctionPointer([.. function.Parameters.Select(parameter => Type(parameter.ParameterType, context)), Type(function.ReturnType, context)]),
        TypeSpecification other => Type(other.ElementType, context), // Modifiers, pinned: they mean the type itself.
        _ => Named(Definition(reference)),
    };

    /// <summary>A vector of the element.</summary>
    public TypeInstance VectorOf(TypeInstance element) => element.Vector ??= Derived(TypeCategory.Vector, element, "[]", 1);

    /// <summary>An array of several dimensions.</summary>
    public TypeInstance ArrayOf(TypeInstance element, int rank)
    {
        if (!element.Arrays.TryGetValue(rank, out TypeInstance? array))
        {
            array = Derived(TypeCategory.Array, element, rank == 1 ? "[*]" : $"[{new string(',', rank - 1)}]", rank);
            element.Arrays.Add(rank, array);
        }

        return array;
    }

    /// <summary>An unmanaged pointer.</summary>
    public TypeInstance PointerTo(TypeInstance element) => element.PointerType ??= Derived(TypeCategory.Pointer, element, "*", 0);

    /// <summary>A managed pointer.</summary>
    public TypeInstance ReferenceTo(TypeInstance element) => element.ReferenceType ??= Derived(TypeCategory.ByReference, element, "&", 0);

    /// <summary>A closed type by its definition. For a generic definition without arguments the type over its own variables.</summary>
    public TypeInstance Instantiate(TypeDefinition definition, IReadOnlyList<TypeInstance> arguments)
    {
        if (arguments.Count == 0)
        {
            return Named(definition);
        }

        if (!_generic.TryGetValue(definition, out Dictionary<TypeList, TypeInstance>? instances))
        {
            instances = [];
            _generic.Add(definition, instances);
        }

        var key = new TypeList(arguments);
        if (!instances.TryGetValue(key, out TypeInstance? instance))
        {
            instance = Make(definition, arguments);
            instances.Add(key, instance);
        }

        return instance;
    }

    /// <summary>The type over its own variables: where overriding is worked out.</summary>
    internal TypeInstance Open(TypeDefinition definition)
    {
        if (!definition.HasGenericParameters)
        {
            return Named(definition);
        }

        if (!_open.TryGetValue(definition, out TypeInstance? open))
        {
            open = Instantiate(definition, [.. definition.GenericParameters.Select((_, i) => Variable(GenericParameterType.Type, i))]);
            _open.Add(definition, open);
        }

        return open;
    }

    /// <summary>The variables of a generic method, standing for themselves.</summary>
    internal IReadOnlyList<TypeInstance> MethodVariables(int count) => [.. Enumerable.Range(0, count).Select(i => Variable(GenericParameterType.Method, i))];

    /// <summary>The definition that a reference to a named type means.</summary>
    internal TypeDefinition Definition(TypeReference reference)
    {
        if (reference is TypeDefinition definition)
        {
            return definition;
        }

        if (!_definitions.TryGetValue(reference, out TypeDefinition? found))
        {
            found = definitions.Find(reference) ?? throw new UnresolvedReferenceException(reference, $"there is no type {reference.FullName}");
            _definitions.Add(reference, found);
        }

        return found;
    }

    private TypeInstance Named(TypeDefinition definition)
    {
        if (definition.HasGenericParameters)
        {
            return Open(definition);
        }

        if (!_plain.TryGetValue(definition, out TypeInstance? type))
        {
            type = Make(definition, []);
            _plain.Add(definition, type);
        }

        return type;
    }

    private TypeInstance[] All(IEnumerable<TypeReference> references, GenericContext context) => [.. references.Select(reference => Type(reference, context))];

    private TypeInstance FunctionPointer(TypeInstance[] types)
    {
        var key = new TypeList(types);
        if (!_functionPointers.TryGetValue(key, out TypeInstance? pointer))
        {
            string name = Unique($"delegate*<{string.Join(',', types.AsEnumerable())}>", "");
            pointer = new TypeInstance(this, TypeCategory.FunctionPointer, name, _types++) { Primitive = MetadataType.FunctionPointer, FunctionTypes = types, Nesting = Bound(name, types) };
            _functionPointers.Add(key, pointer);
        }

        return pointer;
    }

    private static TypeInstance Variable(GenericParameter variable, GenericContext context)
    {
        IReadOnlyList<TypeInstance>? arguments = variable.Type == GenericParameterType.Type ? context.TypeArguments : context.MethodArguments;
        return arguments is not null && variable.Position < arguments.Count
            ? arguments[variable.Position]
            : throw new BadImageFormatException($"{variable} has no meaning here");
    }

    private TypeInstance Variable(GenericParameterType kind, int position)
    {
        if (!_variables.TryGetValue((kind, position), out TypeInstance? variable))
        {
            variable = new TypeInstance(this, TypeCategory.Variable, (kind == GenericParameterType.Type ? "!" : "!!") + position, _types++);
            _variables.Add((kind, position), variable);
        }

        return variable;
    }

    private TypeInstance Derived(TypeCategory category, TypeInstance element, string suffix, int rank)
    {
        string name = Unique(element.Name + suffix, "");
        return new TypeInstance(this, category, name, _types++) { Element = element, Rank = rank, Primitive = Kinds.Of(category), Nesting = Bound(name, [element]) };
    }

    private TypeInstance Make(TypeDefinition definition, IReadOnlyList<TypeInstance> arguments)
    {
        string name = NameOf(definition, arguments);
        (int, int) nesting = Bound(name, arguments);
        TypeInstance? element = null;
        MetadataType primitive = MetadataType.Class;
        TypeCategory category = ReferenceEquals(definition.Module, definitions.ClassLibrary) ? Kinds.Of(definition.FullName, out primitive) : TypeCategory.Class;
        if (category == TypeCategory.Class && definition.IsEnum)
        {
            category = TypeCategory.Enum;
            element = Type(definition.Fields.First(field => !field.IsStatic).FieldType, GenericContext.Empty);
            primitive = element.Primitive;
        }
        else if (category == TypeCategory.Class)
        {
            category = definition.IsInterface ? TypeCategory.Interface : definition.IsValueType ? TypeCategory.Structure : TypeCategory.Class;
            primitive = definition.IsValueType ? MetadataType.ValueType : MetadataType.Class;
        }

        return new TypeInstance(this, category, Unique(name, "@" + definition.Module.Assembly.Name.Name), _types++)
        {
            Definition = definition,
            Arguments = arguments,
            Element = element,
            Primitive = primitive,
            Nesting = nesting,
        };
    }

    private static string NameOf(TypeDefinition definition, IReadOnlyList<TypeInstance> arguments)
    {
        if (arguments.Count == 0)
        {
            return definition.FullName;
        }

        var name = new StringBuilder();
        string full = definition.FullName;
        for (int i = 0; i < full.Length; i++)
        {
            if (full[i] == '`')
            {
                while (i + 1 < full.Length && char.IsAsciiDigit(full[i + 1]))
                {
                    i++;
                }
            }
            else
            {
                name.Append(full[i]);
            }
        }

        return name.Append('<').AppendJoin(',', arguments).Append('>').ToString();
    }

    private string Unique(string name, string origin)
    {
        string unique = name;
        for (int i = 0; !_typeNames.Add(unique); i++)
        {
            unique = i == 0 ? name + origin : $"{name}{origin}#{i}";
        }

        return unique;
    }

    private static (int Depth, int Parts) Bound(string name, IReadOnlyList<TypeInstance> parts)
    {
        (int Depth, int Parts) nesting = (1, 1);
        foreach (TypeInstance part in parts)
        {
            nesting = (Math.Max(nesting.Depth, part.Nesting.Depth + 1), nesting.Parts + part.Nesting.Parts);
        }

        return nesting.Depth > DeepestNesting || nesting.Parts > MostParts ? throw new RecursiveInstantiationException(name) : nesting;
    }
}
