using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Programs.Tests.Running;

/// <summary>The batches of one kind of run: each runs once, when a program of it is first asked for; with it the next one, so that no processor waits.</summary>
/// <param name="programs">The programs.</param>
/// <param name="run">How a batch is run.</param>
internal sealed class BatchQueue(IEnumerable<TestProgram> programs, Func<ProgramBatch, IReadOnlyDictionary<string, ProgramOutcome>> run)
{
    private static readonly SemaphoreSlim s_processors = new(Environment.ProcessorCount);

    private readonly (ProgramBatch Batch, Lazy<Task<IReadOnlyDictionary<string, ProgramOutcome>>> Outcomes)[] _batches =
        [.. ProgramBatch.Of(programs).Select(b => (b, new Lazy<Task<IReadOnlyDictionary<string, ProgramOutcome>>>(() => Task.Run(() => Run(b, run)))))];

    /// <summary>What a program did.</summary>
    public async Task<ProgramOutcome> OutcomeOf(TestProgram program)
    {
        int number = Array.FindIndex(_batches, b => b.Batch.Programs.Contains(program));
        Task<IReadOnlyDictionary<string, ProgramOutcome>> asked = _batches[number].Outcomes.Value;
        if (number + 1 < _batches.Length)
        {
            _ = _batches[number + 1].Outcomes.Value;
        }

        return (await asked).TryGetValue(program.Id, out ProgramOutcome? outcome) ? outcome : new ProgramOutcome("", "did not begin, as one before it ended the run", IsWhole: false);
    }

    private static async Task<IReadOnlyDictionary<string, ProgramOutcome>> Run(ProgramBatch batch, Func<ProgramBatch, IReadOnlyDictionary<string, ProgramOutcome>> run)
    {
        await s_processors.WaitAsync();
        try
        {
            return run(batch);
        }
        finally
        {
            s_processors.Release();
        }
    }
}
