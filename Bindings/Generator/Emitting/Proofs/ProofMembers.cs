using System;
using System.Collections.Generic;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Emitting.Proofs;

/// <summary>Walks a named record: through anonymous members, and into named members of unnamed type.</summary>
internal static class ProofMembers
{
    /// <summary>The members that have a name, in order.</summary>
    /// <param name="context">What is bound.</param>
    /// <param name="record">A record that C has a name for.</param>
    public static IReadOnlyList<ProofMember> Of(BindingContext context, CRecord record)
    {
        var members = new List<ProofMember>();
        Add(context, record, "", 0, members);
        return members;
    }

    private static void Add(BindingContext context, CRecord record, string path, long start, List<ProofMember> members)
    {
        foreach (CField field in record.Fields)
        {
            CType type = context.Resolve(field.Type);
            string index = "";
            while (type is CArrayType { Length: > 0 } array)
            {
                index += "[0]";
                type = context.Resolve(array.Element);
            }

            CRecord? unnamed = type is CRecordType inner && context.FindRecord(inner.Name) is { Spelling.Length: 0 } found ? found : null;
            if (field.Name.Length > 0)
            {
                members.Add(new ProofMember(path + field.Name, field, start + field.BitOffset, unnamed));
                if (unnamed is not null)
                {
                    Add(context, unnamed, $"{path}{field.Name}{index}.", start + field.BitOffset, members);
                }
            }
            else if (field.BitWidth is null && type is CRecordType anonymous && context.FindRecord(anonymous.Name) is { } lifted)
            {
                Add(context, lifted, path, start + field.BitOffset, members);
            }
        }
    }
}
