using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Emitting.Types;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Emitting.Proofs;

/// <summary>The records that are emitted, each with the way in which C can name it.</summary>
internal sealed class ProofRecords
{
    private readonly BindingContext _context;
    private readonly HashSet<string> _needed;
    private readonly HashSet<string> _unnamed = new(StringComparer.Ordinal);
    private readonly List<ProofRecord> _records = [];

    private ProofRecords(BindingContext context)
    {
        _context = context;
        _needed = [.. context.Records.Where(RecordLayout.IsEmitted).Select(r => r.Name)];
    }

    /// <summary>Every emitted record: those with a name, each followed by the unnamed ones in it; then those that only a typedef leads to.</summary>
    /// <param name="context">What is bound.</param>
    public static IReadOnlyList<ProofRecord> Of(BindingContext context)
    {
        var records = new ProofRecords(context);
        foreach (CRecord record in context.Model.Records.Where(r => r.Spelling.Length > 0 && RecordLayout.IsEmitted(r)))
        {
            records.Add(record, record.Spelling, $"(({record.Spelling} *)0)->");
        }

        foreach (CTypedef typedef in context.Model.Typedefs)
        {
            records.AddUnnamed(typedef.Type, $"(*({typedef.Name} *)0)");
        }

        return records._records;
    }

    private void Add(CRecord record, string type, string path)
    {
        if (_needed.Contains(record.Name))
        {
            _records.Add(new ProofRecord(record, type));
        }

        foreach (LayoutMember member in RecordLayout.Of(_context, record))
        {
            AddUnnamed(member.Field.Type, path + member.Field.Name);
        }
    }

    private void AddUnnamed(CType type, string expression)
    {
        CType at = _context.Resolve(type);
        while (at is CArrayType or CPointerType)
        {
            expression = at is CArrayType ? expression + "[0]" : $"(*{expression})";
            at = _context.Resolve(at is CArrayType array ? array.Element : ((CPointerType)at).Target);
        }

        if (at is CRecordType inner && _context.FindRecord(inner.Name) is { Spelling.Length: 0 } unnamed && _unnamed.Add(unnamed.Name))
        {
            Add(unnamed, $"__typeof__({expression})", expression + ".");
        }
    }
}
