using System;
using System.IO;
using System.Linq;
using DeviceKit.Exercise;
using DeviceKit.Generator.Emitting;
using DeviceKit.Generator.Tests.Calls;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Generator.Tests.Shims;

/// <summary>Data whose length other parameters tell travels in a ring as what it is, and nothing is read behind it.</summary>
public sealed class EventDataTests
{
    private const int Read = 1;
    private const int Write = 2;

    [Theory]
    [InlineData(true, Read, 24, 24)]
    [InlineData(true, Write, 1, 1)]
    [InlineData(true, Write, 24, 1)]
    [InlineData(true, 77, 1, 0)]
    [InlineData(false, Read, 24, 0)]
    [InlineData(false, Write, 1, 0)]
    [InlineData(true, Read, 0, 0)]
    public void TheBytesOfTheRecord_AndZerosBehindThem(bool isOwn, int id, uint size, int expected)
    {
        ExerciseLibraryFile.Need();
        var api = new ExerciseDirect();
        api.SetNoteCb();

        // Once around the ring, so that every place has held other data.
        for (int i = 0; i < 4; i++)
        {
            api.Post(true, Read, 24);
            Assert.True(api.NoteTake(out _));
        }

        api.Post(isOwn, id, size);
        Assert.True(api.NoteTake(out ExNote note));
        Assert.Equal((id, expected > 0), (note.Id, note.HasData));
        ReadOnlySpan<byte> data = note.Data;
        Assert.Equal([.. Enumerable.Range(1, expected).Select(i => (byte)i), .. new byte[24 - expected]], data.ToArray());
    }

    [Fact]
    public void AddressSanitizer_FindsNoReadBehindAShortEvent() => Assert.Equal("", Run(Path.Combine(ExerciseBinding.Folder, "Generated")));

    [Fact]
    public void AddressSanitizer_FindsTheReadOfACopyThatIsAlwaysAsLong()
    {
        string[] lines = File.ReadAllLines(Path.Combine(ExerciseBinding.Folder, "exercise.bind"));
        string always = string.Join('\n', lines.Where(l => !l.StartsWith("  case data", StringComparison.Ordinal)).Select(l => l.Replace("copy data 24 by base id", "copy data 24", StringComparison.Ordinal)));
        string folder = Directory.CreateTempSubdirectory("devicekit-event-").FullName;
        try
        {
            foreach (GeneratedFile file in new Generated(Path.Combine(ExerciseBinding.Folder, "exercise.bind"), always).Emit().Where(f => f.Name.Contains("_shims", StringComparison.Ordinal)))
            {
                File.WriteAllText(Path.Combine(folder, file.Name), file.Text);
            }

            Assert.Contains("heap-buffer-overflow", Run(folder), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Posts events of one byte to a ring; what AddressSanitizer says, or empty.</summary>
    private static string Run(string generated)
    {
        ExerciseLibraryFile.Need();
        string folder = Directory.CreateTempSubdirectory("devicekit-event-").FullName;
        try
        {
            string poster = Path.Combine(folder, "poster.c");
            File.WriteAllText(poster, Poster);
            string program = Path.Combine(folder, "poster");
            Assert.Equal("", ExerciseLibraryFile.GccOf(generated, program, "-fsanitize=address", "-g", poster));
            return Commands.Complaints("env", ["ASAN_OPTIONS=detect_leaks=0", program]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private const string Poster =
        """
        #include "exercise_shims.g.h"
        #include <stdio.h>

        int main(void)
        {
            dk_ex_note_t note;
            ex_set_note_cb((ex_note_cb)(uintptr_t)dk_ex_note_trampoline(), NULL);
            ex_post(true, EX_EVENT_WRITE, 1);
            ex_post(true, 77, 1);
            ex_post(false, EX_EVENT_READ, 1);
            ex_post(false, EX_EVENT_WRITE, 1);
            for (int i = 0; i < 4; i++) {
                if (!dk_ex_note_take(&note) || note.has_data != (i == 0)) {
                    fprintf(stderr, "event %d\n", i);
                    return 1;
                }
            }
            return 0;
        }
        """;
}
