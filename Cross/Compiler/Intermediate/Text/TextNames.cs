using System.Collections.Generic;
using DeviceKit.Cross.Types;
using Mono.Cecil;

namespace DeviceKit.Cross.Intermediate.Text;

/// <summary>Makes a type, method or field for each name that comes up: classes without layout, which suffice where nothing asks for it.</summary>
internal sealed class TextNames : ITextNames
{
    private readonly Dictionary<string, TypeInstance> _types = [];
    private readonly Dictionary<string, MethodInstance> _methods = [];
    private readonly Dictionary<string, FieldInstance> _fields = [];

    /// <inheritdoc/>
    public TypeInstance Type(string name)
    {
        if (!_types.TryGetValue(name, out TypeInstance? type))
        {
            bool isVector = name.EndsWith("[]", System.StringComparison.Ordinal);
            type = new TypeInstance(null!, isVector ? TypeCategory.Vector : TypeCategory.Class, name, _types.Count) { Element = isVector ? Type(name[..^2]) : null };
            _types.Add(name, type);
        }

        return type;
    }

    /// <summary>Says what a type is before it is used.</summary>
    public void Add(TypeInstance type) => _types.Add(type.Name, type);

    /// <inheritdoc/>
    public MethodInstance Method(string name)
    {
        if (!_methods.TryGetValue(name, out MethodInstance? method))
        {
            method = new MethodInstance
            {
                Owner = Type(OwnerOf(name)),
                Arguments = [],
                Parameters = [],
                ReturnType = Type("System.Void"),
                HasThis = true,
                Symbol = new FunctionSymbol(name, new Signature([ValueKind.Reference], [])),
            };
            _methods.Add(name, method);
        }

        return method;
    }

    /// <summary>Says what a method is before it is used.</summary>
    public void Add(MethodInstance method) => _methods.Add(method.Symbol.Name, method);

    /// <inheritdoc/>
    public FieldInstance Field(string name)
    {
        if (!_fields.TryGetValue(name, out FieldInstance? field))
        {
            string owner = OwnerOf(name);
            var definition = new FieldDefinition(owner.Length == name.Length ? name : name[(owner.Length + 1)..], 0, new TypeReference("", owner, null, null));
            field = new FieldInstance(Type(owner), definition, Type("System.Object"));
            _fields.Add(name, field);
        }

        return field;
    }

    private static string OwnerOf(string name) => name.LastIndexOf('.') is > 0 and int dot ? name[..dot] : name;
}
