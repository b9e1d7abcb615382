using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting;

/// <summary>What has to be emitted: marked by who needs it, and through members by value from there.</summary>
/// <param name="context">What is bound.</param>
internal sealed class Reachability(BindingContext context)
{
    public HashSet<string> Records { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Enums { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, InlineArray> Arrays { get; } = new(StringComparer.Ordinal);

    /// <summary>What the specification itself names.</summary>
    public void RequireNamed()
    {
        foreach (RecordSpecification record in context.Specification.Records)
        {
            RequireRecord(record.Line, record.Name);
            foreach (FieldSpecification field in record.Fields.Where(f => f.Enum is not null))
            {
                context.FindEnumByCSharpName(field.Enum!);
            }
        }

        foreach (CopyCase behind in context.Specification.Callbacks.SelectMany(c => c.Copies).SelectMany(c => c.Cases))
        {
            RequireRecord(behind.Line, behind.Record);
        }

        foreach (CallbackTableSpecification table in context.Specification.CallbackTables)
        {
            RequireRecord(table.Line, table.Record);
        }

        foreach (EnumSpecification named in context.Specification.Enums.Where(e => e.Type is not null))
        {
            if (context.FindEnum(named.Type!) is not null)
            {
                Enums.Add(named.Type!);
            }
            else if (context.FindTypedef(named.Type!) is null || context.Resolve(new CTypedefType(named.Type!)) is not CIntegerType)
            {
                context.Error(named.Line, $"no enum or integer of the headers is named {named.Type}", "name one that they declare");
            }
        }
    }

    public void Require(CType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (context.FindHandle(type) is not null || context.FindError(type) is not null)
        {
            return;
        }

        if (type is CTypedefType { Name: "time_t" } && context.PointerSize == 4)
        {
            Refuse("time_t", "its size differs between the target's C libraries");
        }

        switch (context.Resolve(type))
        {
            case CRecordType record when Records.Add(record.Name):
                RequireMembers(record.Name);
                break;
            case CEnumType { Name: string name } when !name.Contains('@', StringComparison.Ordinal):
                Enums.Add(name);
                break;
            case CArrayType array:
                RequireArray(array);
                break;
            case CFloatType { Size: > 8 } when context.PointerSize == 4:
                Refuse("long double", "its size differs between the compilers of the target");
                break;
            case CFloatType { Size: > 8 } or CIntegerType { Size: > 8 } or COpaqueType { Size: > 0 }:
                RequireBytes(type);
                break;
        }
    }

    private void RequireRecord(int line, string name)
    {
        CType? found = context.FindRecord(name) is not null ? new CRecordType(name) : context.FindTypedef(name) is not null ? new CTypedefType(name) : null;
        if (found is null || context.Resolve(found) is not CRecordType record)
        {
            context.Error(line, $"no record of the headers is named {name}", "name a struct or union that they declare");
        }
        else if (context.FindRecord(record.Name)?.Size is null)
        {
            context.Error(line, $"{name} is only declared: it has no members", "bind pointers to it as a handle");
        }
        else
        {
            Require(found);
        }
    }

    private void RequireMembers(string name)
    {
        foreach (CField field in context.FindRecord(name)?.Fields ?? [])
        {
            if (field.Size > 0 || field.BitWidth is not null)
            {
                Require(field.Type);
            }
        }
    }

    private void RequireArray(CArrayType type)
    {
        CType element = type.Element;
        while (context.Resolve(element) is CArrayType inner)
        {
            element = inner.Element;
        }

        Require(element);
        InlineArray array = InlineArray.Of(context, type);
        if (array.Length > 0 && array.Element.Size > 0)
        {
            Add(array);
        }
    }

    private void RequireBytes(CType type)
    {
        var bytes = new InlineArray(new CSharpType("byte", 1, CSharpKind.Integer), context.Types.Map(type).Size);
        Add(bytes);
    }

    private void Add(InlineArray array)
    {
        if (!Arrays.TryAdd(array.Name, array) && Arrays[array.Name] != array)
        {
            context.Error(0, $"arrays of {Arrays[array.Name].Element.Name} and of {array.Element.Name} are both named {array.Name} in C#", $"rename {array.Element.Name}");
        }
    }

    private void Refuse(string spelling, string reason) =>
        context.Error(0, $"{spelling} cannot be bound for {context.Specification.Profile}: {reason}", "leave out what uses it");
}
