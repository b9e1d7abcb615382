using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Profiles;

namespace DeviceKit.Generator.Clang;

/// <summary>
/// Takes out of a model what cannot be bound: whatever takes, returns or stands for a type that is opaque to the generator or forbidden by the
/// profile. A record with a forbidden member has a layout that cannot be trusted: it becomes opaque. Each is listed with its reason.
/// </summary>
internal sealed class BindabilityCheck
{
    private readonly HeaderModel _model;
    private readonly TargetProfile _profile;
    private readonly Dictionary<string, CTypedef> _typedefs;
    private readonly Dictionary<string, CRecord> _records;
    private readonly Dictionary<string, string?> _typedefProblems = [];
    private readonly Dictionary<string, string?> _recordProblems = [];
    private readonly List<CSkipped> _skipped = [];

    private BindabilityCheck(HeaderModel model, TargetProfile profile)
    {
        _model = model;
        _profile = profile;
        _typedefs = model.Typedefs.DistinctBy(t => t.Name).ToDictionary(t => t.Name);
        _records = model.Records.DistinctBy(r => r.Name).ToDictionary(r => r.Name);
    }

    /// <summary>Checks a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="profile">The target.</param>
    /// <returns>The model without what cannot be bound.</returns>
    public static HeaderModel Apply(HeaderModel model, TargetProfile profile) => new BindabilityCheck(model, profile).Run();

    private HeaderModel Run()
    {
        List<CRecord> records = [.. _model.Records.Where(r => Keep(r, "record", ReferenceEquals(_records[r.Name], r) ? null : "has the name of another record")).Select(Check)];
        List<CTypedef> typedefs = [.. _model.Typedefs.Where(t => Keep(t, "typedef", Problem(t) is { } p ? $"stands for {p}" : null))];
        List<CFunction> functions = [.. _model.Functions.Where(f => Keep(f, "function", FunctionProblem(f.Type)))];
        List<CVariable> variables = [.. _model.Variables.Where(v => Keep(v, "variable", Problem(v.Type) is { } p ? $"is {p}" : null))];
        List<CConstant> constants = [.. _model.Constants.Where(c => Keep(c, "macro", Problem(c.Type) is { } p ? $"is {p}" : null))];
        return _model with { Records = records, Constants = constants, Typedefs = typedefs, Functions = functions, Variables = variables, Skipped = [.. _model.Skipped, .. _skipped] };
    }

    private bool Keep(CDeclaration declaration, string kind, string? reason)
    {
        if (reason is not null)
        {
            _skipped.Add(new CSkipped(declaration.Name, declaration.Location, kind, reason));
        }

        return reason is null;
    }

    private CRecord Check(CRecord record)
    {
        if (LayoutProblem(record) is { } problem)
        {
            _skipped.Add(new CSkipped(record.Name, record.Location, "record", $"holds {problem}"));
            return record with { Size = null, Alignment = 1, Fields = [] };
        }

        return record.Fields.Any(f => Problem(f.Type) is not null)
            ? record with { Fields = [.. record.Fields.Select(f => Problem(f.Type) is null ? f : f with { Type = new COpaqueType(CTypeText.Of(f.Type), f.Size) })] }
            : record;
    }

    private string? FunctionProblem(CFunctionType type) =>
        type.Parameters.Select(p => Problem(p.Type)).FirstOrDefault(p => p is not null) is { } taken ? $"takes {taken}"
        : Problem(type.Returns) is { } returned ? $"returns {returned}" : null;

    /// <summary>Why a type cannot be bound, as a noun, or null.</summary>
    private string? Problem(CType type) => type switch
    {
        COpaqueType { Spelling: "va_list" } => "a va_list",
        COpaqueType opaque => opaque.Spelling,
        CFloatType real => Forbidden(real.Name),
        CPointerType pointer => Problem(pointer.Target),
        CArrayType array => Problem(array.Element),
        CFunctionType function => FunctionProblem(function) is { } problem ? $"a function that {problem}" : null,
        CTypedefType typedef => TypedefProblem(typedef.Name),
        _ => null,
    };

    private string? Problem(CTypedef typedef) => Forbidden(typedef.Name) ?? Problem(typedef.Type);

    private string? TypedefProblem(string name)
    {
        if (!_typedefProblems.TryGetValue(name, out string? problem))
        {
            _typedefProblems[name] = null;
            problem = Forbidden(name) ?? (_typedefs.TryGetValue(name, out CTypedef? typedef) && Problem(typedef.Type) is { } inner ? $"{name} ({inner})" : null);
            _typedefProblems[name] = problem;
        }

        return problem;
    }

    private string? LayoutProblem(CRecord record)
    {
        if (!_recordProblems.TryGetValue(record.Name, out string? problem))
        {
            problem = record.Fields.Select(f => LayoutProblem(f.Type)).FirstOrDefault(p => p is not null);
            _recordProblems[record.Name] = problem;
        }

        return problem;
    }

    /// <summary>Why a type by value has no layout to be trusted.</summary>
    private string? LayoutProblem(CType type) => type switch
    {
        CFloatType real => Forbidden(real.Name),
        CArrayType array => LayoutProblem(array.Element),
        CTypedefType typedef => Forbidden(typedef.Name) ?? (_typedefs.TryGetValue(typedef.Name, out CTypedef? found) ? LayoutProblem(found.Type) : null),
        CRecordType record => _records.TryGetValue(record.Name, out CRecord? found) && LayoutProblem(found) is { } problem ? $"{record.Name} ({problem})" : null,
        _ => null,
    };

    private string? Forbidden(string name) => _profile.ForbiddenTypes.TryGetValue(name, out string? reason) ? $"{name}, {reason}" : null;
}
