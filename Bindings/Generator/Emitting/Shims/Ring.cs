using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Emitting.Calls;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Shims;

/// <summary>The ring that takes the calls of a callback.</summary>
/// <param name="Callback">What is said of it.</param>
/// <param name="Type">The callback's C type.</param>
/// <param name="Parameters">Its parameters, all with names.</param>
/// <param name="IsPointerTypedef">True where the typedef is of a pointer, false where it is of the function.</param>
internal sealed record Ring(CallbackSpecification Callback, CFunctionType Type, IReadOnlyList<CParameter> Parameters, bool IsPointerTypedef)
{
    /// <summary>What its names begin with.</summary>
    public string Prefix => RingNames.Prefix(Callback.Name);

    /// <summary>The record's name.</summary>
    public string Record => Prefix + "_t";

    /// <summary>True for calls that come in an interrupt.</summary>
    public bool IsForInterrupts => Callback.Context == CallbackContext.Interrupt;

    /// <summary>The members of the record: every parameter but the user data, which is the same in every call, and what is said to be null.</summary>
    public IReadOnlyList<RingField> Fields
    {
        get
        {
            RingField[] fields = [.. Parameters.Where(p => !IsLeftOut(p)).Select(Field)];
            return fields.Length > 0 ? fields : [new RingField("unused", new CIntegerType("char", 1, false), null) { IsFiller = true }];
        }
    }

    /// <summary>How C spells the records that <c>case</c> names, by those names.</summary>
    public required IReadOnlyDictionary<string, string> Spellings { get; init; }

    /// <summary>True for what does not travel.</summary>
    public bool IsLeftOut(CParameter parameter) =>
        parameter.Name == Callback.UserData || Callback.Parameters.Any(p => p.Name == parameter.Name && p.Kind == ParameterKind.Null);

    /// <summary>The rings of a specification; a callback whose type the headers do not have is left to the resolver's error.</summary>
    public static IReadOnlyList<Ring> All(BindingSpecification specification, HeaderModel model) =>
        [.. specification.Callbacks.Where(c => c.Context != CallbackContext.Call).Select(c => Of(c, model)).OfType<Ring>()];

    private static Ring? Of(CallbackSpecification callback, HeaderModel model)
    {
        CType type = new CTypedefType(callback.Type);
        while (type is CTypedefType typedef)
        {
            if (model.Typedefs.FirstOrDefault(t => t.Name == typedef.Name) is not { } found)
            {
                return null;
            }

            type = found.Type;
        }

        if ((type is CPointerType pointer ? pointer.Target : type) is not CFunctionType function)
        {
            return null;
        }

        bool isListed = callback.Parameters.Count == function.Parameters.Count;
        return new Ring(
            callback,
            function with { Returns = Spelled(function.Returns, model) },
            [.. function.Parameters.Select((p, i) => new CParameter(p.Name.Length > 0 ? p.Name : isListed ? callback.Parameters[i].Name : $"value{i + 1}", Spelled(p.Type, model)))],
            type is CPointerType)
        {
            Spellings = callback.Copies.SelectMany(c => c.Cases).Select(c => c.Record).Distinct()
                .ToDictionary(r => r, r => model.Typedefs.Any(t => t.Name == r) ? r : CSpelling.Declare(Spelled(new CRecordType(r), model))),
        };
    }

    private RingField Field(CParameter parameter)
    {
        CopySpecification? copy = Callback.Copies.FirstOrDefault(c => c.Parameter == parameter.Name);
        return new RingField(parameter.Name, Member(parameter.Type), copy)
        {
            Cases = [.. copy?.Cases.Select(c => new RingCase(string.Join(" && ", copy.By.Zip(c.Values, (name, value) => $"{name} == {value}")), Spellings[c.Record])) ?? []],
        };
    }

    /// <summary>The type with records and enums as C spells them: <c>struct timeval</c>.</summary>
    private static CType Spelled(CType type, HeaderModel model) => type switch
    {
        CPointerType pointer => pointer with { Target = Spelled(pointer.Target, model) },
        CArrayType array => array with { Element = Spelled(array.Element, model) },
        CRecordType record when model.Records.FirstOrDefault(r => r.Name == record.Name) is { Spelling.Length: > 0 } found => new CTypedefType(found.Spelling) { IsConst = type.IsConst },
        CEnumType named when model.Enums.FirstOrDefault(e => e.Name == named.Name) is { Spelling.Length: > 0 } found => new CTypedefType(found.Spelling) { IsConst = type.IsConst },
        _ => type,
    };

    private static CType Member(CType type) => type switch
    {
        CArrayType array => new CPointerType(array.Element),
        CFunctionType => new CPointerType(type),
        _ => type with { IsConst = false },
    };
}
