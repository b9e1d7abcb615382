using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting;

/// <summary>The C# names of what C declares; a specification's <c>rename</c> wins over every rule.</summary>
/// <param name="specification">The prefixes and renames.</param>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "All names are asked of one object, whether or not a rule needs the specification.")]
public sealed class Names(BindingSpecification specification)
{
    private readonly Dictionary<(string Kind, string Name), string> _renames = specification.Renames
        .GroupBy(r => (r.Kind, r.Name)).ToDictionary(g => g.Key, g => g.First().CSharpName);

    private readonly Dictionary<CEnum, IReadOnlyList<string>> _enumPrefixes = new(ReferenceEqualityComparer.Instance);

    /// <summary>A record, enum or typedef: <c>wifi_sta_config_t</c> is <c>WifiStaConfig</c>; <c>uart_config_t.flags</c> is <c>UartConfigFlags</c>.</summary>
    /// <param name="cName">The C name, or the model's name of an unnamed record.</param>
    public string Type(string cName)
    {
        ArgumentNullException.ThrowIfNull(cName);
        if (Renamed("type", cName) is { } renamed)
        {
            return renamed;
        }

        if (specification.Enums.FirstOrDefault(e => e.Type == cName) is { } named)
        {
            return named.Name;
        }

        int dot = cName.LastIndexOf('.');
        if (dot >= 0)
        {
            string member = cName[(dot + 1)..];
            return Type(cName[..dot]) + (member.All(char.IsAsciiDigit) ? "" : NameWords.Pascal(member));
        }

        string name = NameWords.Strip(cName, specification.TypePrefixes);
        return NameWords.Pascal(name.Length > 2 && name.EndsWith("_t", StringComparison.Ordinal) ? name[..^2] : name);
    }

    /// <summary>A method: the api's longest prefix taken off.</summary>
    /// <param name="api">The api that it belongs to.</param>
    /// <param name="cName">The function.</param>
    public string Function(ApiSpecification api, string cName)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(cName);
        return Renamed("function", cName) ?? NameWords.Pascal(NameWords.Strip(cName, api.Prefixes));
    }

    /// <summary>A parameter: <c>uart_num</c> is <c>uartNum</c>, <c>event</c> is <c>@event</c>; one without a name is <c>value</c>.</summary>
    /// <param name="cName">The parameter.</param>
    public string Parameter(string cName) => string.IsNullOrEmpty(cName) ? "value" : NameWords.Camel(cName);

    /// <summary>A record's member. One that would be named as its type, or as what every record has, gets <c>Value</c> behind it.</summary>
    /// <param name="record">The record that is emitted (for a member of an anonymous member: the outer one).</param>
    /// <param name="field">The member.</param>
    public string Field(CRecord record, CField field)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(field);
        if (Renamed("field", $"{record.Name}.{field.Name}") is { } renamed)
        {
            return renamed;
        }

        string name = NameWords.Pascal(field.Name);
        return name == Type(record.Name) || name is "SizeInBytes" or "Equals" or "GetType" or "GetHashCode" or "ToString" ? name + "Value" : name;
    }

    /// <summary>An enum's member: the specification's prefixes or the members' common prefix taken off.</summary>
    /// <param name="type">The enum.</param>
    /// <param name="member">Its member.</param>
    public string Member(CEnum type, CEnumMember member)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(member);
        if (!_enumPrefixes.TryGetValue(type, out IReadOnlyList<string>? prefixes))
        {
            prefixes = specification.Enums.FirstOrDefault(e => e.Type == type.Name)?.Prefixes is { Count: > 0 } given
                ? given
                : [NameWords.CommonPrefix([.. type.Members.Select(m => m.Name)])];
            _enumPrefixes.Add(type, prefixes);
        }

        return Member(prefixes, member.Name);
    }

    /// <summary>A member of an enum that is made of constants.</summary>
    /// <param name="type">The enum.</param>
    /// <param name="constants">All its constants.</param>
    /// <param name="cName">One of them.</param>
    public string Member(EnumSpecification type, IReadOnlyList<string> constants, string cName)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Member(type.Prefixes.Count > 0 ? type.Prefixes : [NameWords.CommonPrefix(constants)], cName);
    }

    /// <summary>A constant.</summary>
    /// <param name="prefixes">Its api's prefixes.</param>
    /// <param name="cName">The macro or enum member.</param>
    public string Constant(IReadOnlyList<string> prefixes, string cName)
    {
        ArgumentNullException.ThrowIfNull(cName);
        return Renamed("constant", cName) ?? NameWords.Pascal(NameWords.Strip(cName, prefixes));
    }

    /// <summary>A code of an error family.</summary>
    /// <param name="error">The family.</param>
    /// <param name="cName">The constant.</param>
    public string Code(ErrorSpecification error, string cName)
    {
        ArgumentNullException.ThrowIfNull(error);
        return Member(error.Prefixes, cName);
    }

    /// <summary>The class that owns a handle: <c>PcapHandle</c> is owned by a <c>PcapOwner</c>.</summary>
    /// <param name="handle">The handle.</param>
    public string Owner(HandleSpecification handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return (handle.Name.EndsWith("Handle", StringComparison.Ordinal) ? handle.Name[..^6] : handle.Name) + "Owner";
    }

    /// <summary>What an interface's classes begin with: <c>IUart</c> has <c>UartConstants</c>.</summary>
    /// <param name="api">The api.</param>
    public string Stem(ApiSpecification api)
    {
        ArgumentNullException.ThrowIfNull(api);
        return api.Interface.Length > 1 && api.Interface[0] == 'I' && char.IsAsciiLetterUpper(api.Interface[1]) ? api.Interface[1..] : api.Interface;
    }

    private string Member(IReadOnlyList<string> prefixes, string cName) =>
        Renamed("member", cName) ?? Renamed("constant", cName) ?? NameWords.Pascal(NameWords.Strip(cName, prefixes));

    private string? Renamed(string kind, string name) => _renames.GetValueOrDefault((kind, name));
}
