using System;
using System.Collections.Generic;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Emitting.Types;

/// <summary>The members of a record as they are emitted: those of anonymous members stand among its own, padding is left out.</summary>
internal static class RecordLayout
{
    /// <summary>True for a record that is emitted as a struct of its own: one that has a name, or that is the type of a named member.</summary>
    /// <param name="record">The record.</param>
    public static bool IsEmitted(CRecord record) => !IsAnonymous(record.Name);

    /// <summary>The members.</summary>
    /// <param name="context">What is bound.</param>
    /// <param name="record">The record.</param>
    public static IReadOnlyList<LayoutMember> Of(BindingContext context, CRecord record)
    {
        var members = new List<LayoutMember>();
        Add(context, record, record, 0, members);
        return members;
    }

    /// <summary>Reports members whose C# names are the same.</summary>
    /// <param name="context">What is bound.</param>
    /// <param name="record">The record.</param>
    /// <param name="members">Its members.</param>
    public static void CheckNames(BindingContext context, CRecord record, IReadOnlyList<LayoutMember> members)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (LayoutMember member in members)
        {
            if (!seen.TryAdd(member.Name, member.Field.Name))
            {
                context.Error(0, $"{record.Name}.{seen[member.Name]} and {record.Name}.{member.Field.Name} are both named {member.Name} in C#", "rename one: rename field RECORD.FIELD NAME");
            }
        }
    }

    private static void Add(BindingContext context, CRecord outer, CRecord record, long start, List<LayoutMember> members)
    {
        foreach (CField field in record.Fields)
        {
            if (field.Name.Length > 0)
            {
                members.Add(new LayoutMember(field, context.Names.Field(outer, field), start + field.BitOffset));
            }
            else if (field.BitWidth is null && context.Resolve(field.Type) is CRecordType inner && context.FindRecord(inner.Name) is { } found)
            {
                Add(context, outer, found, start + field.BitOffset, members);
            }
        }
    }

    private static bool IsAnonymous(string name)
    {
        int dot = name.LastIndexOf('.');
        return dot >= 0 && char.IsAsciiDigit(name[dot + 1]);
    }
}
