using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil;
using CilBody = Mono.Cecil.Cil.MethodBody;
using CilInstruction = Mono.Cecil.Cil.Instruction;
using TypeSystem = DeviceKit.Cross.Types.TypeSystem;

namespace DeviceKit.Cross.Importing;

/// <summary>
/// Imports the body of one method, or one filter of it. Follows control from the entry, so that code behind a condition that is known is not looked at.
/// Arguments and locals are slots; entries of the evaluation stack are instructions, and of structures places in memory.
/// </summary>
internal sealed partial class MethodImporter
{
    private readonly Importer _importer;
    private readonly TypeSystem _types;
    private readonly MethodInstance _method;
    private readonly GenericContext _context;
    private readonly Function _function;
    private readonly Builder _builder = new();
    private readonly List<StackValue> _stack = [];
    private readonly Queue<EntryPoint> _pending = new();
    private readonly CilBody? _body;
    private readonly CodeRangeTree? _ranges;
    private readonly Dictionary<int, CilInstruction> _instructions = [];
    private readonly HashSet<int> _leaders = [];
    private readonly List<FinallyCopy> _finallyCopies = [];
    private readonly MethodImporter? _parent;
    private readonly Dictionary<CodeRange, FunctionSymbol> _filters = [];

    private CodeCopy _copy = null!;
    private CilInstruction? _current;

    private MethodImporter(Importer importer, MethodInstance method, CilBody? body)
    {
        _importer = importer;
        _types = importer.Types;
        _method = method;
        _context = method.Context;
        _body = body;
        _function = new Function(method.Symbol);
        if (body is not null)
        {
            _ranges = Checked(() => new CodeRangeTree(body));
            FindLeaders();
        }
    }

    /// <summary>A filter of a method.</summary>
    private MethodImporter(MethodImporter parent, FunctionSymbol symbol)
    {
        _importer = parent._importer;
        _types = parent._types;
        _method = parent._method;
        _context = parent._context;
        _body = parent._body;
        _ranges = parent._ranges;
        _instructions = parent._instructions;
        _leaders = parent._leaders;
        _arguments = parent._arguments;
        _locals = parent._locals;
        _parent = parent;
        _function = new Function(symbol) { Parent = parent._function };
    }

    /// <summary>Imports a method that has IL.</summary>
    public static Function Import(Importer importer, MethodInstance method, CilBody body)
    {
        var importing = new MethodImporter(importer, method, body);
        importing.Guard(importing.ImportBody);
        return importing._function;
    }

    /// <summary>Lets faults of the input carry the method and the offset.</summary>
    private void Guard(Action import)
    {
        try
        {
            import();
        }
        catch (Exception fault) when (fault is not ImportException && Importer.IsInputFault(fault))
        {
            throw new ImportException(_method, _current?.Offset ?? 0, fault.Message, fault);
        }
    }

    private void ImportBody()
    {
        MethodDefinition definition = _method.Definition!;
        _function.Inline = definition.AggressiveInlining ? true : definition.NoInlining ? false : null;
        MakeVariables();
        Block entry = _function.AddBlock();
        _copy = new CodeCopy(_ranges!.Root, null, null);
        Position(0);
        _builder.PlaceAtEnd(entry);
        LoadParameters();
        InitializeOwner();
        InitializeLocals();
        JumpTo(0);
        ImportPending();
        Finish();
    }

    private void ImportPending()
    {
        while (_pending.TryDequeue(out EntryPoint? entry))
        {
            ImportFrom(entry);
        }
    }

    private void Finish()
    {
        EndFinallyCopies();
        BlockArrangement.Arrange(_function);
    }

    private void ImportFrom(EntryPoint entry)
    {
        _copy = entry.Copy;
        _builder.PlaceAtEnd(entry.Block);
        CilInstruction instruction = entry.Start!;
        Position(instruction);
        LoadStack(entry);
        bool ended;
        do
        {
            Position(instruction);
            ended = ImportInstruction(instruction);
            CilInstruction? next = instruction.Next;
            if (!ended && (next is null || !_copy.Range.Contains(next.Offset)))
            {
                throw Fault("control runs out of the block");
            }

            if (!ended && _leaders.Contains(next!.Offset))
            {
                JumpTo(next.Offset);
                ended = true;
            }

            instruction = next!;
        }
        while (!ended);
    }

    private void Position(CilInstruction instruction)
    {
        _current = instruction;
        Position(instruction.Offset);
    }

    private void Position(int offset) => _builder.Position = new SourcePosition(_method.Symbol, offset);

    private void FindLeaders()
    {
        foreach (CilInstruction instruction in _body!.Instructions)
        {
            _instructions[instruction.Offset] = instruction;
            switch (instruction.Operand)
            {
                case CilInstruction target:
                    _leaders.Add(target.Offset);
                    break;
                case CilInstruction[] targets:
                    _leaders.UnionWith(targets.Where(target => target is not null).Select(target => target.Offset));
                    break;
            }
        }

        foreach (CodeRange block in _ranges!.ProtectedBlocks)
        {
            _leaders.Add(block.Start);
            _leaders.UnionWith(block.Handlers.Select(handler => handler.Start));
            _leaders.UnionWith(block.Filters.OfType<CodeRange>().Select(filter => filter.Start));
        }
    }

    private ImportException Fault(string reason) => new(_method, _current?.Offset ?? 0, reason);

    private T Checked<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FormatException fault)
        {
            throw new ImportException(_method, 0, fault.Message, fault);
        }
    }
}
