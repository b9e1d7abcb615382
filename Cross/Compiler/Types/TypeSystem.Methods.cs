using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <content>Methods: one object for each.</content>
internal sealed partial class TypeSystem
{
    private readonly Dictionary<(TypeInstance, MethodDefinition), MethodInstance> _methods = [];
    private readonly Dictionary<(TypeInstance, MethodDefinition, TypeList), MethodInstance> _genericMethods = [];
    private readonly Dictionary<(TypeInstance, string, TypeList), MethodInstance> _arrayMethods = [];
    private readonly Dictionary<TypeDefinition, ILookup<string, MethodDefinition>> _methodNames = [];
    private readonly Dictionary<FunctionSymbol, MethodInstance> _methodOfSymbol = [];
    private readonly HashSet<string> _methodSymbols = [];

    /// <summary>What a reference in metadata means.</summary>
    public MethodInstance Method(MethodReference reference, GenericContext context)
    {
        IReadOnlyList<TypeInstance> arguments = [];
        if (reference is GenericInstanceMethod instance)
        {
            arguments = All(instance.GenericArguments, context);
            reference = instance.ElementMethod;
        }

        TypeInstance owner = Type(reference.DeclaringType, context);
        if (owner.Category is TypeCategory.Array or TypeCategory.Vector)
        {
            return ArrayMethod(owner, reference, context);
        }

        if (reference is MethodDefinition definition)
        {
            return Method(owner, definition, arguments);
        }

        for (TypeInstance? type = owner; type?.Definition is not null; type = type.BaseType)
        {
            if (FindMethod(type.Definition, reference) is { } found)
            {
                return Method(type, found, arguments);
            }
        }

        throw new UnresolvedReferenceException(reference, $"there is no method {reference.FullName}");
    }

    /// <summary>A method of a closed type by its definition.</summary>
    public MethodInstance Method(TypeInstance owner, MethodDefinition definition, IReadOnlyList<TypeInstance> arguments)
    {
        MethodInstance? method;
        if (arguments.Count == 0)
        {
            if (!_methods.TryGetValue((owner, definition), out method))
            {
                method = Make(owner, definition, MethodVariables(definition.GenericParameters.Count));
                _methods.Add((owner, definition), method);
            }

            return method;
        }

        var key = (owner, definition, new TypeList(arguments));
        if (!_genericMethods.TryGetValue(key, out method))
        {
            Bound($"{owner}.{definition.Name}<{string.Join(',', arguments)}>", arguments);
            method = Make(owner, definition, arguments);
            _genericMethods.Add(key, method);
        }

        return method;
    }

    /// <summary>The method that a symbol names; null of a function that the compiler made itself.</summary>
    public MethodInstance? MethodOf(FunctionSymbol symbol) => _methodOfSymbol.GetValueOrDefault(symbol);

    /// <summary>The methods of a definition that have a name, in the order of metadata.</summary>
    internal IEnumerable<MethodDefinition> MethodsNamed(TypeDefinition definition, string name)
    {
        if (!_methodNames.TryGetValue(definition, out ILookup<string, MethodDefinition>? names))
        {
            names = definition.Methods.ToLookup(method => method.Name);
            _methodNames.Add(definition, names);
        }

        return names[name];
    }

    private MethodDefinition? FindMethod(TypeDefinition type, MethodReference reference)
    {
        MethodDefinition? near = null; // Differs in modifiers only: `in` and `ref readonly` of another compiler.
        foreach (MethodDefinition candidate in MethodsNamed(type, reference.Name))
        {
            if (SignatureComparison.Same(candidate, reference, withModifiers: true))
            {
                return candidate;
            }

            if (near is null && SignatureComparison.Same(candidate, reference, withModifiers: false))
            {
                near = candidate;
            }
        }

        return near;
    }

    private MethodInstance ArrayMethod(TypeInstance array, MethodReference reference, GenericContext context)
    {
        TypeInstance[] parameters = [.. reference.Parameters.Select(parameter => Type(parameter.ParameterType, context))];
        var key = (array, reference.Name, new TypeList(parameters));
        if (!_arrayMethods.TryGetValue(key, out MethodInstance? method))
        {
            method = new MethodInstance
            {
                Owner = array,
                ArrayMethod = reference.Name,
                Arguments = [],
                Parameters = parameters,
                ReturnType = Type(reference.ReturnType, context),
                HasThis = true,
                MakeSymbol = MakeSymbol,
            };
            _arrayMethods.Add(key, method);
        }

        return method;
    }

    private MethodInstance Make(TypeInstance owner, MethodDefinition definition, IReadOnlyList<TypeInstance> arguments)
    {
        var context = new GenericContext(owner.Arguments, arguments);
        return new MethodInstance
        {
            Owner = owner,
            Definition = definition,
            Arguments = arguments,
            Parameters = [.. definition.Parameters.Select(parameter => Type(parameter.ParameterType, context))],
            ReturnType = Type(definition.ReturnType, context),
            HasThis = definition.HasThis,
            MakeSymbol = MakeSymbol,
        };
    }

    private FunctionSymbol MakeSymbol(MethodInstance method)
    {
        string arguments = method.Arguments.Count == 0 ? "" : $"<{string.Join(',', method.Arguments)}>";
        string name = $"{method.Owner}.{method.Definition?.Name ?? method.ArrayMethod}{arguments}({string.Join(',', method.Parameters)})";
        if (method.Definition is { Name: "op_Explicit" or "op_Implicit" or "op_CheckedExplicit" })
        {
            name += ":" + method.ReturnType;
        }

        string unique = name;
        for (int i = 1; !_methodSymbols.Add(unique); i++)
        {
            unique = $"{name}#{i}"; // Methods that differ in modifiers or in the return type alone.
        }

        var symbol = new FunctionSymbol(unique, CallConvention.Of(method.HasThis, method.Owner, method.Parameters, method.ReturnType));
        _methodOfSymbol.Add(symbol, method);
        return symbol;
    }
}
