<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips|Diagrams|AttributeTable" version="3.40.6-Bratislava">
<flags>
<Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
<rules key="{bf428e1d-f221-55de-a77f-a61755a4d727}">
<rule filter="&quot;standing&quot; = 'collisions'" key="{996ad860-2a9a-504f-8861-aeafd0b2ae29}" label="Conflicts and potential conflicts (area)">
<rule filter="&quot;area_m2&quot; &lt;= 10000" key="{59e06cf8-f390-5093-af2e-3685be593a25}" label="up to 1 ha" symbol="0" />
<rule filter="&quot;area_m2&quot; &gt; 10000 AND &quot;area_m2&quot; &lt;= 50000" key="{391ada15-580c-5baa-b16f-eeb35d9b1122}" label="1–5 ha" symbol="1" />
<rule filter="&quot;area_m2&quot; &gt; 50000 AND &quot;area_m2&quot; &lt;= 250000" key="{22fe83ae-a20f-54fc-b436-cec85c94c5e8}" label="5–25 ha" symbol="2" />
<rule filter="&quot;area_m2&quot; &gt; 250000 AND &quot;area_m2&quot; &lt;= 1000000" key="{b7d55bf4-7057-5113-85c8-141871bf7635}" label="25–100 ha" symbol="3" />
<rule filter="&quot;area_m2&quot; &gt; 1000000" key="{1883fdfb-249b-58f5-b445-87dff6eabc06}" label="over 100 ha" symbol="4" />
</rule>
<rule key="{d6ed313e-533a-55a6-aa06-4c00bc132812}" label="Municipalities without conflicts">
<rule filter="&quot;standing&quot; = 'attention'" key="{9090025d-5d06-58f1-b79a-3690407024fc}" label="no conflicts, some points need attention" symbol="5" />
<rule filter="&quot;standing&quot; = 'not_assessed'" key="{751af8b4-32a7-55bc-9fad-8bfbcbbf4237}" label="not assessed" symbol="6" />
<rule filter="&quot;standing&quot; = 'no_collisions'" key="{305f5e8d-e48d-5c3a-8ce3-446622dd8a8a}" label="checked, no conflicts found" symbol="7" />
<rule filter="&quot;standing&quot; = 'no_findings'" key="{a4c08562-50fa-5599-939c-eb6f2a83a362}" label="no findings (it may not have been checked)" symbol="8" />
</rule>
</rules>
<symbols>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="0" type="fill">
<layer class="SimpleFill" enabled="1" id="{d35aeaf3-5d1d-535a-a31a-22133ddf5f3d}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="225,236,247,255,rgb:0.88235294117647056,0.92549019607843142,0.96862745098039216,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="225,236,247,255,rgb:0.88235294117647056,0.92549019607843142,0.96862745098039216,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleLine" enabled="1" id="{61c97311-bb14-5679-99fc-98497a701292}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="74,74,74,255,rgb:0.29019607843137257,0.29019607843137257,0.29019607843137257,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="1" type="fill">
<layer class="SimpleFill" enabled="1" id="{1bb138f7-5f19-587c-8a25-fb174eabf441}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="185,211,234,255,rgb:0.72549019607843135,0.82745098039215681,0.91764705882352937,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="185,211,234,255,rgb:0.72549019607843135,0.82745098039215681,0.91764705882352937,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleLine" enabled="1" id="{be6c2a5f-4160-5145-8695-c628496b208d}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="74,74,74,255,rgb:0.29019607843137257,0.29019607843137257,0.29019607843137257,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="2" type="fill">
<layer class="SimpleFill" enabled="1" id="{7dbed579-ec83-5f9b-8aa3-1c40e858acfc}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="134,179,216,255,rgb:0.52549019607843139,0.70196078431372544,0.84705882352941175,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="134,179,216,255,rgb:0.52549019607843139,0.70196078431372544,0.84705882352941175,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleLine" enabled="1" id="{bcc896de-3c61-523e-973c-052f16456e28}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="74,74,74,255,rgb:0.29019607843137257,0.29019607843137257,0.29019607843137257,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="3" type="fill">
<layer class="SimpleFill" enabled="1" id="{77b34e74-5631-5a71-b8ce-97b9d6bab10a}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="80,137,189,255,rgb:0.31372549019607843,0.53725490196078429,0.74117647058823533,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="80,137,189,255,rgb:0.31372549019607843,0.53725490196078429,0.74117647058823533,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleLine" enabled="1" id="{9d58db4d-28b7-56fc-9b12-db9a3e9d0769}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="74,74,74,255,rgb:0.29019607843137257,0.29019607843137257,0.29019607843137257,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="4" type="fill">
<layer class="SimpleFill" enabled="1" id="{6fea451e-90db-5366-bbde-9a65b83f8f64}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="36,94,149,255,rgb:0.14117647058823529,0.36862745098039218,0.58431372549019611,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="36,94,149,255,rgb:0.14117647058823529,0.36862745098039218,0.58431372549019611,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleLine" enabled="1" id="{0df2c324-4b3b-5e4b-8574-770c7c601dc4}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="74,74,74,255,rgb:0.29019607843137257,0.29019607843137257,0.29019607843137257,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="5" type="fill">
<layer class="SimpleFill" enabled="1" id="{05596e20-ebb9-571a-9f7c-250cbacfb499}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="PointPatternFill" enabled="1" id="{32b736a1-2bed-5f62-8131-c3dc9a2a33c7}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="double" value="0" />
<Option name="clip_mode" type="QString" value="shape" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="displacement_x" type="QString" value="1.1" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="2.2" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="2.2" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="random_deviation_x" type="QString" value="0" />
<Option name="random_deviation_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="random_deviation_x_unit" type="QString" value="MM" />
<Option name="random_deviation_y" type="QString" value="0" />
<Option name="random_deviation_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="random_deviation_y_unit" type="QString" value="MM" />
<Option name="seed" type="QString" value="0" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@5@1" type="marker">
<layer class="SimpleMarker" enabled="1" id="{29be4ef0-91eb-512b-8f83-360b6db38a83}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="138,109,0,255,rgb:0.54117647058823526,0.42745098039215684,0,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="0.5" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
</symbol>
</layer>
<layer class="SimpleLine" enabled="1" id="{46f64ca6-6094-51fc-bbbe-34e3333c5388}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="74,74,74,255,rgb:0.29019607843137257,0.29019607843137257,0.29019607843137257,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="6" type="fill">
<layer class="SimpleFill" enabled="1" id="{8df6e0fb-0d35-5fd6-831a-7e5b9ad2457a}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="LinePatternFill" enabled="1" id="{5151e75a-9d7d-5897-be85-aaa96757564b}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="clip_mode" type="QString" value="during_render" />
<Option name="color" type="QString" value="" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="distance" type="QString" value="2.2" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@6@1" type="line">
<layer class="SimpleLine" enabled="1" id="{21f6a510-8fff-5bed-9d0e-df7b2ca28db1}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="125,125,125,255,rgb:0.49019607843137253,0.49019607843137253,0.49019607843137253,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</layer>
<layer class="LinePatternFill" enabled="1" id="{3eee96fe-b265-5e36-8d78-b2d50a9ac563}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="135" />
<Option name="clip_mode" type="QString" value="during_render" />
<Option name="color" type="QString" value="" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="distance" type="QString" value="2.2" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@6@2" type="line">
<layer class="SimpleLine" enabled="1" id="{720073c2-6984-53fa-9546-b893e83e0f62}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="125,125,125,255,rgb:0.49019607843137253,0.49019607843137253,0.49019607843137253,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</layer>
<layer class="SimpleLine" enabled="1" id="{b0526112-ddde-5dbf-b887-9b6f93557007}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="74,74,74,255,rgb:0.29019607843137257,0.29019607843137257,0.29019607843137257,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="7" type="fill">
<layer class="SimpleFill" enabled="1" id="{b85b4ff7-2f5e-5d5d-bcda-728e00ad61de}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleLine" enabled="1" id="{7561fe4e-6ffd-5631-96d6-cf89fdadba83}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="74,74,74,255,rgb:0.29019607843137257,0.29019607843137257,0.29019607843137257,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="8" type="fill">
<layer class="SimpleFill" enabled="1" id="{ae5a160a-ca64-5557-a0d8-1fdd610d83e1}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="LinePatternFill" enabled="1" id="{5429db33-2d2c-51e4-9b96-9918a6a67f07}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="clip_mode" type="QString" value="during_render" />
<Option name="color" type="QString" value="" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="distance" type="QString" value="3.2" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@8@1" type="line">
<layer class="SimpleLine" enabled="1" id="{214f116d-a5a3-5203-867d-28bcad2b6c1a}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="189,189,189,255,rgb:0.74117647058823533,0.74117647058823533,0.74117647058823533,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.25" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</layer>
<layer class="SimpleLine" enabled="1" id="{c18d0fc0-d829-5009-a349-094ea30c386b}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="74,74,74,255,rgb:0.29019607843137257,0.29019607843137257,0.29019607843137257,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</symbols>
<data-defined-properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data-defined-properties>
</renderer-v2>
<selection mode="Default">
<selectionColor invalid="1" />
</selection>
<labeling type="rule-based">
<rules key="{c3205bf1-c929-5b45-af5a-42b59ab87391}">
<rule description="1:1500000" key="{6863109a-0444-5f87-b018-66483cb30f22}">
<settings calloutType="simple">
<text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="coalesce(to_string(&quot;municipality&quot;), '') || '\n' || if(&quot;standing&quot; IN ('not_assessed', 'no_findings'), coalesce(map_get(map('not_assessed', '?', 'no_findings', '–'), coalesce(to_string(&quot;standing&quot;), '')), coalesce(to_string(&quot;standing&quot;), ''), ''), format_number(coalesce(&quot;area_m2&quot;, 0) / 10000, 1, 'en') || ' ha')" fontFamily="DejaVu Sans" fontItalic="0" fontKerning="1" fontLetterSpacing="0" fontSize="7" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="75" fontWordSpacing="0" forcedBold="0" forcedItalic="0" isExpression="1" legendString="Aa" multilineHeight="1" multilineHeightUnit="Percentage" namedStyle="" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" tabStopDistance="6" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" tabStopDistanceUnit="Percentage" textColor="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
<families />
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,225,rgb:1,1,1,0.88235294117647056" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.80000000000000004" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM" />
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSize2="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers="" />
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="fillSymbol" type="fill">
<layer class="SimpleFill" enabled="1" id="" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
<substitutions />
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="20" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol="&gt;" useMaxLineLengthForAutoWrap="1" wrapChar="" />
<placement allowDegraded="0" centroidInside="1" centroidWhole="0" dist="0.59999999999999998" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorTextPoint="FollowPlacement" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" maximumDistance="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" maximumDistanceUnit="MM" offsetType="1" offsetUnits="MM" overlapHandling="PreventOverlap" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="1" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" prioritization="PreferCloser" priority="8" quadOffset="7" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="4.0499999999999998" />
<rendering drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="1" obstacleType="1" scaleMax="1500000" scaleMin="0" scaleVisibility="1" unplacedVisibility="0" upsidedownLabels="0" zIndex="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
</settings>
</rule>
</rules>
</labeling>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<SingleCategoryDiagramRenderer attributeLegend="1" diagramType="Pie">
<DiagramCategory backgroundAlpha="255" backgroundColor="#000000" barWidth="5" diagramOrientation="Up" direction="1" enabled="1" height="7.5" labelPlacementMethod="Height" lineSizeScale="3x:0,0,0,0,0,0" lineSizeType="MM" maxScaleDenominator="0" minScaleDenominator="0" minimumSize="0" opacity="1" penAlpha="255" penColor="#ffffff" penWidth="0.25" rotationOffset="270" scaleBasedVisibility="0" scaleDependency="Area" showAxis="0" sizeScale="3x:0,0,0,0,0,0" sizeType="MM" spacing="0" spacingUnit="MM" spacingUnitScale="3x:0,0,0,0,0,0" stackedDiagramMode="Horizontal" stackedDiagramSpacing="0" stackedDiagramSpacingUnit="MM" stackedDiagramSpacingUnitScale="3x:0,0,0,0,0,0" width="7.5">
<fontProperties bold="0" description="DejaVu LGC Sans,12,-1,5,50,0,0,0,0,0" italic="0" strikethrough="0" style="" underline="0" />
<attribute color="#7a0026" colorOpacity="1" field="&quot;conflict&quot;" label="conflict" />
<attribute color="#f07b1e" colorOpacity="1" field="&quot;potential_conflict&quot;" label="potential conflict" />
<attribute color="#ffd84a" colorOpacity="1" field="&quot;attention&quot;" label="attention" />
<attribute color="#7d7d7d" colorOpacity="1" field="&quot;not_assessed&quot;" label="not assessed" />
<axisSymbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="" type="line">
<layer class="SimpleLine" enabled="1" id="{b4ab3922-2b8d-5d9c-b20a-e34bbc64c01f}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.26" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</axisSymbol>
</DiagramCategory>
</SingleCategoryDiagramRenderer>
<DiagramLayerSettings dist="0" linePlacementFlags="1" obstacle="0" placement="1" priority="9" showAll="1" zIndex="0">
<properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="show" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;conflict&quot;, 0) + coalesce(&quot;potential_conflict&quot;, 0) + coalesce(&quot;attention&quot;, 0) + coalesce(&quot;not_assessed&quot;, 0) &gt; 0" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</properties>
</DiagramLayerSettings>
<fieldConfiguration>
<field configurationFlags="NoFlag" name="teryt" />
<field configurationFlags="NoFlag" name="municipality" />
<field configurationFlags="NoFlag" name="standing">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="conflicts" type="QString" value="collisions" />
</Option>
<Option type="Map">
<Option name="no conflicts, some points need attention" type="QString" value="attention" />
</Option>
<Option type="Map">
<Option name="not assessed" type="QString" value="not_assessed" />
</Option>
<Option type="Map">
<Option name="checked, no conflicts found" type="QString" value="no_collisions" />
</Option>
<Option type="Map">
<Option name="no findings (it may not have been checked)" type="QString" value="no_findings" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="collisions" />
<field configurationFlags="NoFlag" name="area_m2">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="conflict" />
<field configurationFlags="NoFlag" name="potential_conflict" />
<field configurationFlags="NoFlag" name="attention" />
<field configurationFlags="NoFlag" name="not_assessed" />
<field configurationFlags="NoFlag" name="supports" />
<field configurationFlags="NoFlag" name="screening" />
<field configurationFlags="NoFlag" name="open" />
<field configurationFlags="NoFlag" name="decided" />
</fieldConfiguration>
<aliases>
<alias field="teryt" index="0" name="TERYT" />
<alias field="municipality" index="1" name="Municipality" />
<alias field="standing" index="2" name="Standing" />
<alias field="collisions" index="3" name="Conflicts and potential conflicts" />
<alias field="area_m2" index="4" name="Area [m²]" />
<alias field="conflict" index="5" name="Conflicts" />
<alias field="potential_conflict" index="6" name="Potential conflicts" />
<alias field="attention" index="7" name="Attention" />
<alias field="not_assessed" index="8" name="Not assessed" />
<alias field="supports" index="9" name="Supports a provision" />
<alias field="screening" index="10" name="Broad area" />
<alias field="open" index="11" name="Open" />
<alias field="decided" index="12" name="Decided" />
</aliases>
<splitPolicies>
<policy field="teryt" policy="Duplicate" />
<policy field="municipality" policy="Duplicate" />
<policy field="standing" policy="Duplicate" />
<policy field="collisions" policy="Duplicate" />
<policy field="area_m2" policy="Duplicate" />
<policy field="conflict" policy="Duplicate" />
<policy field="potential_conflict" policy="Duplicate" />
<policy field="attention" policy="Duplicate" />
<policy field="not_assessed" policy="Duplicate" />
<policy field="supports" policy="Duplicate" />
<policy field="screening" policy="Duplicate" />
<policy field="open" policy="Duplicate" />
<policy field="decided" policy="Duplicate" />
</splitPolicies>
<duplicatePolicies>
<policy field="teryt" policy="Duplicate" />
<policy field="municipality" policy="Duplicate" />
<policy field="standing" policy="Duplicate" />
<policy field="collisions" policy="Duplicate" />
<policy field="area_m2" policy="Duplicate" />
<policy field="conflict" policy="Duplicate" />
<policy field="potential_conflict" policy="Duplicate" />
<policy field="attention" policy="Duplicate" />
<policy field="not_assessed" policy="Duplicate" />
<policy field="supports" policy="Duplicate" />
<policy field="screening" policy="Duplicate" />
<policy field="open" policy="Duplicate" />
<policy field="decided" policy="Duplicate" />
</duplicatePolicies>
<defaults>
<default applyOnUpdate="0" expression="" field="teryt" />
<default applyOnUpdate="0" expression="" field="municipality" />
<default applyOnUpdate="0" expression="" field="standing" />
<default applyOnUpdate="0" expression="" field="collisions" />
<default applyOnUpdate="0" expression="" field="area_m2" />
<default applyOnUpdate="0" expression="" field="conflict" />
<default applyOnUpdate="0" expression="" field="potential_conflict" />
<default applyOnUpdate="0" expression="" field="attention" />
<default applyOnUpdate="0" expression="" field="not_assessed" />
<default applyOnUpdate="0" expression="" field="supports" />
<default applyOnUpdate="0" expression="" field="screening" />
<default applyOnUpdate="0" expression="" field="open" />
<default applyOnUpdate="0" expression="" field="decided" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="teryt" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="municipality" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="standing" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="collisions" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="area_m2" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="conflict" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="potential_conflict" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="attention" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="not_assessed" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="supports" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="screening" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="open" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="decided" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="teryt" />
<constraint desc="" exp="" field="municipality" />
<constraint desc="" exp="" field="standing" />
<constraint desc="" exp="" field="collisions" />
<constraint desc="" exp="" field="area_m2" />
<constraint desc="" exp="" field="conflict" />
<constraint desc="" exp="" field="potential_conflict" />
<constraint desc="" exp="" field="attention" />
<constraint desc="" exp="" field="not_assessed" />
<constraint desc="" exp="" field="supports" />
<constraint desc="" exp="" field="screening" />
<constraint desc="" exp="" field="open" />
<constraint desc="" exp="" field="decided" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="0" name="municipality" type="field" width="-1" />
<column hidden="0" name="standing" type="field" width="-1" />
<column hidden="0" name="collisions" type="field" width="-1" />
<column hidden="0" name="area_m2" type="field" width="-1" />
<column hidden="0" name="teryt" type="field" width="-1" />
<column hidden="0" name="conflict" type="field" width="-1" />
<column hidden="0" name="potential_conflict" type="field" width="-1" />
<column hidden="0" name="attention" type="field" width="-1" />
<column hidden="0" name="not_assessed" type="field" width="-1" />
<column hidden="0" name="supports" type="field" width="-1" />
<column hidden="0" name="screening" type="field" width="-1" />
<column hidden="0" name="open" type="field" width="-1" />
<column hidden="0" name="decided" type="field" width="-1" />
</columns>
</attributetableconfig>
<conditionalstyles>
<rowstyles />
<fieldstyles />
</conditionalstyles>
<storedexpressions />
<editform tolerant="1" />
<editforminit />
<editforminitcodesource>0</editforminitcodesource>
<editforminitfilepath />
<editforminitcode />
<featformsuppress>0</featformsuppress>
<editorlayout>generatedlayout</editorlayout>
<editable />
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>coalesce(to_string("municipality"), '') || ': ' || coalesce(to_string("collisions"), '')</previewExpression>
<mapTip enabled="1">&lt;table width="440" cellspacing="0" cellpadding="5" style="font-family: sans-serif; font-size: 9pt"&gt;
&lt;tr&gt;&lt;td bgcolor="#245E95"&gt;&lt;font color="#FFFFFF"&gt;&lt;b&gt;[% replace(replace(replace(coalesce(to_string("municipality"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') %]&lt;/b&gt; · [% coalesce(map_get(map('collisions', 'conflicts', 'attention', 'no conflicts, some points need attention', 'not_assessed', 'not assessed', 'no_collisions', 'checked, no conflicts found', 'no_findings', 'no findings (it may not have been checked)'), coalesce(to_string("standing"), '')), coalesce(to_string("standing"), ''), '') %]&lt;/font&gt;&lt;/td&gt;&lt;/tr&gt;
&lt;/table&gt;
&lt;table width="440" cellspacing="0" cellpadding="2" style="font-family: sans-serif; font-size: 9pt"&gt;
[% if(TRUE, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;conflict&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || coalesce(to_string("conflict"), '') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if(TRUE, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;potential conflict&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || coalesce(to_string("potential_conflict"), '') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if(TRUE, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;attention&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || coalesce(to_string("attention"), '') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if(TRUE, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;not assessed&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || coalesce(to_string("not_assessed"), '') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if(TRUE, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;In broad areas&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || coalesce(to_string("screening"), '') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if(TRUE, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Area of conflicts&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || format_number(coalesce("area_m2", 0) / 10000, 1, 'en') || ' ha' || ' (where they overlap counted once)' || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if(TRUE, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Decided&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || coalesce(to_string("decided"), '') || ' of ' || (coalesce("open", 0) + coalesce("decided", 0)) || '&lt;/td&gt;&lt;/tr&gt;', '') %]
&lt;/table&gt;</mapTip>
<layerGeometryType>2</layerGeometryType>
</qgis>
