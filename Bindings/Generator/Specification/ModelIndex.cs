using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Specification;

/// <summary>The names of a model, for checks.</summary>
internal sealed class ModelIndex
{
    private readonly HeaderModel _model;
    private readonly Dictionary<string, CTypedef> _typedefs;

    /// <summary>Makes one.</summary>
    /// <param name="model">The model.</param>
    public ModelIndex(HeaderModel model)
    {
        _model = model;
        _typedefs = ByName(model.Typedefs);
        Functions = ByName(model.Functions);
        Records = ByName(model.Records);
        Enums = ByName(model.Enums);
        Members = [.. model.Enums.SelectMany(e => e.Members).Select(m => m.Name).Distinct()];
        Constants = [.. model.Constants.Select(c => c.Name).Concat(Members).Distinct()];
        Types = [.. model.Records.Select(r => r.Name).Concat(Enums.Keys).Concat(_typedefs.Keys).Distinct()];
    }

    /// <summary>The functions.</summary>
    public IReadOnlyDictionary<string, CFunction> Functions { get; }

    /// <summary>Structs and unions.</summary>
    public IReadOnlyDictionary<string, CRecord> Records { get; }

    /// <summary>Enums.</summary>
    public IReadOnlyDictionary<string, CEnum> Enums { get; }

    /// <summary>The names of all enums' members.</summary>
    public IReadOnlyList<string> Members { get; }

    /// <summary>The names of macros with a value and of enums' members.</summary>
    public IReadOnlyList<string> Constants { get; }

    /// <summary>The names of extern objects.</summary>
    public IReadOnlyList<string> Variables => [.. _model.Variables.Select(v => v.Name)];

    /// <summary>The names of records, enums and typedefs.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>A typedef, or null.</summary>
    /// <param name="name">Its name.</param>
    public CTypedef? FindTypedef(string name) => _typedefs.GetValueOrDefault(name);

    /// <summary>Through typedefs to what they stand for.</summary>
    /// <param name="type">Any type.</param>
    public CType Resolve(CType type)
    {
        CType at = type;
        while (at is CTypedefType typedef)
        {
            CType? target = FindTypedef(typedef.Name)?.Type;
            if (target is null || target == at)
            {
                return Records.ContainsKey(typedef.Name) ? new CRecordType(typedef.Name) : Enums.ContainsKey(typedef.Name) ? new CEnumType(typedef.Name) : at;
            }

            at = target;
        }

        return at;
    }

    /// <summary>The type that a name stands for, or null.</summary>
    /// <param name="name">A record, enum or typedef.</param>
    public CType? FindType(string name) =>
        FindTypedef(name) is not null ? new CTypedefType(name)
        : Records.ContainsKey(name) ? new CRecordType(name)
        : Enums.ContainsKey(name) ? new CEnumType(name)
        : null;

    /// <summary>The struct or union that a name stands for, itself or through typedefs; or null.</summary>
    /// <param name="name">A tag or a typedef.</param>
    public CRecord? FindRecord(string name) =>
        FindType(name) is { } type && Resolve(type) is CRecordType named ? Records.GetValueOrDefault(named.Name) : null;

    /// <summary>The value of a constant or an enum's member, as the model writes it; or null.</summary>
    /// <param name="name">The name.</param>
    public string? ValueOf(string name) =>
        _model.Constants.FirstOrDefault(c => c.Name == name)?.Value
        ?? _model.Enums.SelectMany(e => e.Members).FirstOrDefault(m => m.Name == name)?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The function that a type is, or points to, through typedefs; or null.</summary>
    /// <param name="type">Any type.</param>
    public CFunctionType? FunctionOf(CType type) => Resolve(type) switch
    {
        CFunctionType function => function,
        CPointerType pointer => Resolve(pointer.Target) as CFunctionType,
        _ => null,
    };

    /// <summary>Whether a type is the one that a specification writes: <c>pcap_t *</c>, <c>struct pcap *</c>, <c>QueueHandle_t</c>.</summary>
    /// <param name="type">A type of the model.</param>
    /// <param name="text">The type as the parser writes it.</param>
    public bool Is(CType type, string text)
    {
        string name = BaseName(text);
        int stars = text.Count(c => c == '*');
        CType at = type;
        while (true)
        {
            if (stars == 0 && (NameOf(at) == name || (name == "void" && at is CVoidType)))
            {
                return true;
            }

            if (at is CTypedefType typedef)
            {
                CType next = FindTypedef(typedef.Name)?.Type ?? at;
                if (next == at)
                {
                    return false;
                }

                at = next;
            }
            else if (at is CPointerType pointer && stars > 0)
            {
                at = pointer.Target;
                stars--;
            }
            else
            {
                return false;
            }
        }
    }

    /// <summary>The members of a record, those of anonymous members among them.</summary>
    /// <param name="record">The record.</param>
    public IEnumerable<CField> FieldsOf(CRecord record) => record.Fields.SelectMany(f =>
        f.Name.Length > 0 ? [f]
        : f.Type is CRecordType inner && Records.TryGetValue(inner.Name, out CRecord? nested) ? FieldsOf(nested)
        : []);

    /// <summary>Why a name is no function that can be called: what it is instead; null where the headers do not have it at all.</summary>
    /// <param name="name">The name.</param>
    public string? WhyNoFunction(string name) =>
        _model.Skipped.FirstOrDefault(s => s.Name == name) is { } skipped ? $"'{name}' {skipped.Reason} ({skipped.Location})"
        : _model.Macros.FirstOrDefault(m => m.Name == name) is { } macro ? $"'{name}' is a macro ({macro.Location})"
        : _model.Constants.FirstOrDefault(c => c.Name == name) is { } constant ? $"'{name}' is a constant ({constant.Location})"
        : _model.Variables.FirstOrDefault(v => v.Name == name) is { } variable ? $"'{name}' is an extern object ({variable.Location})"
        : null;

    /// <summary>Why a name has no value, or null.</summary>
    /// <param name="name">The name.</param>
    public string? WhyNoConstant(string name) =>
        _model.Macros.FirstOrDefault(m => m.Name == name) is { } macro ? $"the macro '{name}' has no value ({macro.Location})"
        : _model.Variables.FirstOrDefault(v => v.Name == name) is { } variable ? $"'{name}' is an extern object ({variable.Location})"
        : null;

    /// <summary>The name in a type's text: without const, struct and stars.</summary>
    /// <param name="text">The type.</param>
    public static string BaseName(string text) => text.Split([' ', '*'], StringSplitOptions.RemoveEmptyEntries).LastOrDefault(w => w is not ("const" or "struct" or "union" or "enum")) ?? "";

    private static string? NameOf(CType type) => type switch
    {
        CTypedefType typedef => typedef.Name,
        CRecordType record => record.Name,
        CEnumType named => named.Name,
        CIntegerType integer => integer.Name,
        _ => null,
    };

    private static Dictionary<string, T> ByName<T>(IEnumerable<T> declarations)
        where T : CDeclaration => declarations.GroupBy(d => d.Name).ToDictionary(g => g.Key, g => g.First());
}
