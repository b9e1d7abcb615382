using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Specification;

/// <summary>Checks the lines <c>copy</c> and <c>case</c> of a callback.</summary>
/// <param name="callback">The callback.</param>
/// <param name="parameters">Its parameters, all with names.</param>
/// <param name="index">The headers' names.</param>
/// <param name="report">Where errors go.</param>
internal sealed class CopyChecker(CallbackSpecification callback, IReadOnlyList<CParameter> parameters, ModelIndex index, CheckReport report)
{
    /// <summary>Checks all.</summary>
    public void Check()
    {
        foreach (CopySpecification copy in callback.Copies)
        {
            if (Find(copy, copy.Parameter) is { } parameter && index.Resolve(parameter.Type) is not (CPointerType or CArrayType))
            {
                report.Error(copy.Line, copy.Parameter, $"'{copy.Parameter}' is no pointer, and nothing is behind it", "take the line away: a value travels by itself");
            }

            CType?[] keys = [.. copy.By.Select(name => Key(copy, name))];
            var first = new Dictionary<string, CopyCase>();
            foreach (CopyCase one in copy.Cases)
            {
                CheckRecord(copy, one);
                string[] values = [.. one.Values.Zip(keys, (value, key) => Value(one, value, key))];
                if (!first.TryAdd(string.Join(' ', values), one))
                {
                    CopyCase before = first[string.Join(' ', values)];
                    report.Error(one.Line, one.Values[^1], $"{string.Join(' ', one.Values)} and {string.Join(' ', before.Values)} in line {before.Line} are the same value", "keep one of the two");
                }
            }
        }
    }

    private CParameter? Find(CopySpecification copy, string name)
    {
        CParameter? found = parameters.FirstOrDefault(p => p.Name == name);
        if (found is null)
        {
            ParameterChecker.NoParameter(copy.Line, name, callback.Name, parameters, report);
        }

        return found;
    }

    /// <summary>What a parameter that values are compared with is, or null where it is wrong.</summary>
    private CType? Key(CopySpecification copy, string name)
    {
        CType? type = Find(copy, name) is { } parameter ? index.Resolve(parameter.Type) : null;
        if (type is null or CPointerType or CIntegerType or CEnumType or CBoolType)
        {
            return type;
        }

        report.Error(copy.Line, name, $"'{name}' is neither a number nor a pointer, and C cannot compare it", "name a parameter that is one behind 'by'");
        return null;
    }

    private void CheckRecord(CopySpecification copy, CopyCase one)
    {
        if (index.FindRecord(one.Record) is not { } record)
        {
            report.NoSuch(one.Line, one.Record, "record", index.Types.Where(t => index.FindRecord(t) is not null));
        }
        else if (record.Size is not { } size)
        {
            report.Error(one.Line, one.Record, $"'{one.Record}' is only declared ({record.Location}) and has no members", "name a header that defines it, or take the case away");
        }
        else if (size > copy.Size)
        {
            report.Error(one.Line, one.Record, $"'{one.Record}' has {size} bytes, and the room of 'copy {copy.Parameter}' in line {copy.Line} has {copy.Size}", $"write 'copy {copy.Parameter} {size} by {string.Join(' ', copy.By)}'");
        }
    }

    /// <summary>What tells a value from others: a constant's number, an extern object's name.</summary>
    private string Value(CopyCase one, string value, CType? key)
    {
        if (key is CPointerType)
        {
            if (!index.Variables.Contains(value))
            {
                report.NoSuch(one.Line, value, "extern object", index.Variables);
            }
        }
        else if (key is not null && !index.Constants.Contains(value))
        {
            report.NoSuch(one.Line, value, "constant", index.Constants);
        }

        return key is CPointerType ? value : index.ValueOf(value) ?? value;
    }
}
