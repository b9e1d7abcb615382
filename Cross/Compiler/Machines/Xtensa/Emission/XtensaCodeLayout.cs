using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Emission;

/// <summary>
/// Functions in memory: groups of neighbours, each behind a pool of the words that they load, every word once in a group. L32R reaches 256 KiB backwards, which
/// is how large a group may be. A call that does not reach becomes one by a register.
/// </summary>
internal sealed class XtensaCodeLayout : ICodeLayout
{
    private const int GroupSize = 250 * 1024;
    private const int FunctionAlignment = 4;

    private readonly Dictionary<Symbol, uint> _addresses = [];
    private readonly List<(uint Start, List<CodeLiteral> Literals, List<XtensaCode> Code)> _groups = [];
    private uint _start;

    /// <inheritdoc/>
    public uint End { get; private set; }

    /// <inheritdoc/>
    public uint AddressOf(CodeObject code) => _addresses[code.Symbol];

    /// <inheritdoc/>
    public void Place(IReadOnlyList<CodeObject> code, uint start, uint end, Func<Symbol, uint?> external)
    {
        _start = start;
        bool changed;
        do
        {
            Group(code);
            changed = false;
            foreach (CodeObject each in code)
            {
                changed |= GrowCalls((XtensaCode)each, external);
            }
        }
        while (changed);
        if (End > end)
        {
            throw new LinkException($"the program's code has {End - start} bytes, {End - end} more than its memory");
        }
    }

    /// <inheritdoc/>
    public byte[] Write(Func<Symbol, uint> addressOf)
    {
        byte[] bytes = new byte[End - _start];
        foreach ((uint start, List<CodeLiteral> literals, List<XtensaCode> code) in _groups)
        {
            var places = new Dictionary<CodeLiteral, uint>();
            foreach (CodeLiteral literal in literals)
            {
                uint place = start + (4 * (uint)places.Count);
                places.Add(literal, place);
                uint value = unchecked((literal.Symbol is null ? 0 : addressOf(literal.Symbol)) + (uint)literal.Value);
                BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan((int)(place - _start)), value);
            }

            foreach (XtensaCode each in code)
            {
                uint address = _addresses[each.Symbol];
                each.Write(bytes.AsSpan((int)(address - _start)), address, addressOf, l => places[l]);
            }
        }

        return bytes;
    }

    private void Group(IReadOnlyList<CodeObject> code)
    {
        _groups.Clear();
        uint address = _start;
        for (int i = 0; i < code.Count;)
        {
            var literals = new List<CodeLiteral>();
            var known = new HashSet<CodeLiteral>();
            var members = new List<XtensaCode>();
            int size = 0;
            while (i < code.Count && (members.Count == 0 || size + (4 * known.Count) + code[i].Size < GroupSize))
            {
                var member = (XtensaCode)code[i++];
                members.Add(member);
                size += Align(member.Size);
                foreach (CodeItem item in member.Items)
                {
                    if ((item.Kind == CodeItemKind.Literal || (item.Kind == CodeItemKind.Call && item.Size == Relaxation.Long)) && known.Add(item.Literal))
                    {
                        literals.Add(item.Literal);
                    }
                }
            }

            _groups.Add((address, literals, members));
            address += 4 * (uint)literals.Count;
            foreach (XtensaCode member in members)
            {
                _addresses[member.Symbol] = address;
                address += (uint)Align(member.Size);
            }
        }

        End = address;
    }

    private bool GrowCalls(XtensaCode code, Func<Symbol, uint?> external)
    {
        bool grew = false;
        OperandDefinition target = InstructionSet.Lx6[Opcode.Call8].Operands[0].Definition;
        foreach (CodeItem item in code.Items)
        {
            if (item.Kind == CodeItemKind.Call && item.Size == Relaxation.Plain)
            {
                Symbol callee = item.Literal.Symbol!;
                uint? address = _addresses.TryGetValue(callee, out uint own) ? own : external(callee);
                uint at = _addresses[code.Symbol] + (uint)item.Offset;
                if (address is not { } there || !target.TryEncode(unchecked((int)(there - target.BaseAt(at))), out _))
                {
                    item.Size = Relaxation.Long;
                    grew = true;
                }
            }
        }

        if (grew)
        {
            code.Relax();
        }

        return grew;
    }

    private static int Align(int size) => (size + FunctionAlignment - 1) & -FunctionAlignment;
}
